#pragma once

#include "app/session/chatdraft.h"

#include <QGroupBox>

#include <map>

class DayField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

namespace policy {
struct Pack;
}

/// Asks about one chat. What is wrong is said below the field that it is about.
class ChatForm : public QGroupBox
{
    Q_OBJECT

public:
    /// `asOf` is the last day that can be chosen; kinds are named in the pack's words.
    ChatForm(const policy::Pack& pack, policy::Day asOf, QWidget* parent = nullptr);

    /// Begins with a chat; `isNew` only changes the words of the button.
    void start(const ChatDraft& draft, bool isNew);
    ChatDraft draft() const;
    /// Says what is wrong with the draft by itself, if anything is. Where `focus`, puts the focus there.
    bool check(bool focus);
    /// Says what doesn't fit the answers of the case; an empty text takes it away.
    void showMisfit(const QString& text);

Q_SIGNALS:
    /// Something was changed.
    void edited();
    void kept();
    void dropped();

private:
    void addLabelled(const QString& label, QWidget* widget);
    void addProblem(ChatDraft::Field field, QWidget* widget);
    void addField(ChatDraft::Field field, const QString& label, QWidget* widget);
    void addOptional(ChatDraft::Field field, QCheckBox* box, DayField* day);
    void addKinds(const policy::Pack& pack);
    void addRated();
    void addButtons();
    void showProblem(ChatDraft::Field field, const QString& text);
    QString words(const ChatDraft::Problem& problem) const;
    void enableDays();
    void changedByUser();

    policy::Day m_asOf;
    ChatDraft m_draft; ///< As it began.
    bool m_filling = false;
    QVBoxLayout* m_column;
    QLineEdit* m_label;
    QComboBox* m_kind;
    DayField* m_first;
    DayField* m_last;
    QCheckBox* m_deleted;
    DayField* m_deletedOn;
    QComboBox* m_rated;
    DayField* m_ratedOn;
    QCheckBox* m_flagged;
    DayField* m_flaggedOn;
    TextLabel* m_misfit;
    QPushButton* m_keep;
    std::map<ChatDraft::Field, TextLabel*> m_problems;
    std::map<ChatDraft::Field, QWidget*> m_fields;
};
