#pragma once

#include "app/report/outline.h"
#include "app/widgets/blockview.h"
#include "app/widgets/page.h"

#include <QHash>

/// A report's outline on the screen: one headline, sections that fold out, numbered sources, the notice.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const QString& title, QWidget* parent = nullptr);

    void focusStart() override;
    /// Opens the bar that finds words on the page, also in what is folded away.
    void find();

Q_SIGNALS:
    /// A person wants to open an address.
    void addressChosen(const QString& url);

protected:
    /// The one sentence that answers; the focus starts on it.
    void addHeadline(const QString& text);
    /// Adds a section, folded out or not.
    void addFold(const report::Section& section, bool open, const BlockView::BelowPair& belowPair = {});
    /// The same with other contents; `text` is what is copied of it.
    void addFold(const QString& title, QWidget* content, bool open, std::function<QString()> text);
    /// Folds a section out and goes to it.
    void showSection(const QByteArray& id);
    void addSources(const std::vector<report::SourceEntry>& sources);

private:
    QWidget* m_start = nullptr;
    class FindBar* m_find = nullptr;
    QHash<QByteArray, class Fold*> m_sections;
};
