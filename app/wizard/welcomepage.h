#pragma once

#include "app/widgets/page.h"
#include "policy/packhead.h"

#include <QHash>

class AccentButton;
class QVBoxLayout;

/// The first page: what this is, that nothing leaves the computer, how fresh the rules are, and the ways on.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(const policy::PackHead& rules, policy::Day today, QWidget* parent = nullptr);

    /// Shows the cases opened last.
    void setRecentFiles(const QStringList& paths);
    /// Says what the answer of one of them is.
    void setVerdict(const QString& path, const QString& verdict);
    void focusStart() override;

Q_SIGNALS:
    void startChosen();
    void openChosen();
    void plansChosen();
    void firstAidChosen();
    /// A person wants to read their own chats.
    void dataChosen();
    void recentChosen(const QString& path);

private:
    void addIntroduction();
    void addButtons();
    void addFreshness();

    policy::PackHead m_rules;
    policy::Day m_today;
    AccentButton* m_start;
    QWidget* m_recent;
    QVBoxLayout* m_recentList;
    QHash<QString, TextLabel*> m_verdicts; ///< By path.
};
