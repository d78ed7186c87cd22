#pragma once

#include "app/browser/yourdata.h"
#include "app/widgets/page.h"

#include <functional>

class AccentButton;
class AccountPart;
class ChatsPart;
class Dialogs;
class EvidencePart;
class LiveLabel;
class OverviewPart;
class ProgressPanel;
class QTabWidget;
class SourcesPart;
class StartPanel;
class WonderPart;

/// "Your data": chooses and reads a person's own data, and says chat by chat what holds for it.
class BrowserPage : public Page
{
    Q_OBJECT

public:
    /// Puts what doesn't fit together into words.
    using Explain = std::function<QString(const policy::Problem&)>;

    /// All outlive the page.
    BrowserPage(YourData& own, CaseDocument& document, Dialogs& dialogs, Explain explain,
                QWidget* parent = nullptr);

    void chooseFiles();
    void chooseFolder();
    ChatsPart* chats() const { return m_chats; }
    QTabWidget* tabs() const { return m_tabs; }

    void focusStart() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void addressChosen(const QString& url);
    /// A person wants to answer a question of the case now.
    void questionChosen(policy::QuestionId question);
    /// A person wants to answer what is still open.
    void answersChosen();

private:
    void makeStart();
    void makeProgress();
    void makeTabs();
    void makeHead();
    void refresh();
    /// Leaves the scrolling to the parts: in a low window the page would have to scroll around them.
    void fitHeight();
    QString headline() const;
    QString standingText() const;
    QString usedText() const;
    void exportList();
    void saveTodo();

    YourData& m_data;
    CaseDocument& m_document;
    Dialogs& m_dialogs;
    Explain m_explain;
    StartPanel* m_start;
    std::vector<QWidget*> m_head; ///< What is only there while something was read.
    LiveLabel* m_says = nullptr;
    AccountPart* m_accounts = nullptr;
    ProgressPanel* m_progress;
    QTabWidget* m_tabs;
    OverviewPart* m_overview = nullptr;
    ChatsPart* m_chats = nullptr;
    WonderPart* m_wonder = nullptr;
    EvidencePart* m_evidence = nullptr;
    SourcesPart* m_sources = nullptr;
    YourData::State m_shown = YourData::State::Empty;
};
