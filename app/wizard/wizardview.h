#pragma once

#include "app/session/casedocument.h"

#include <QWidget>

class AccentButton;
class LiveLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QuestionPage;
class Rail;

/// The interview: one question a page, the steps at the left, what is certain already at the bottom. Which
/// question comes next is decided by the document; the view only shows it.
class WizardView : public QWidget
{
    Q_OBJECT

public:
    explicit WizardView(CaseDocument& document, QWidget* parent = nullptr);

    /// Shows the first question that has no answer yet, or the first of all.
    void start();
    void showQuestion(policy::QuestionId question);
    /// Goes on where the page is settled; says what is missing where it is not.
    void next();
    void back();

    QuestionPage* page() const { return m_page; }
    /// The title of the question on the page.
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// Every question that matters was answered, and the answers fit together.
    void finished();
    /// Back from the first question.
    void left();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeStrip();
    QWidget* makeButtons();
    std::optional<policy::QuestionId> following() const;
    void refresh();
    void fillSteps();

    CaseDocument& m_document;
    Rail* m_rail;
    QWidget* m_stage;
    QuestionPage* m_page = nullptr;
    QToolButton* m_steps;
    QMenu* m_stepsMenu;
    LiveLabel* m_certain;
    QPushButton* m_back;
    AccentButton* m_next;
};
