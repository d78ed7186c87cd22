#pragma once

#include <QHash>
#include <QLabel>

/// A paragraph: plain text that wraps and that can be selected and copied.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Body, Headline, Section, Title };

    explicit TextLabel(const QString& text = {}, Role role = Role::Body, QWidget* parent = nullptr);

    Role role() const { return m_role; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeFont();

    Role m_role;
    /// Heights by their widths: layouts ask for the same ones many times, and each answer sets the whole text
    /// in type.
    mutable QHash<int, int> m_heights;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};
