#include "app/wizard/choicepage.h"

#include "app/session/answers.h"
#include "app/wizard/tilegroup.h"

ChoicePage::ChoicePage(CaseDocument& document, policy::QuestionId id, QWidget* parent)
    : QuestionPage(document, id, parent)
    , m_tiles(new TileGroup{asked().title})
{
    setAnswerWidget(m_tiles);
    addTiles();
    connect(m_tiles, &TileGroup::chosenByUser, this, &ChoicePage::take);
}

void ChoicePage::addTiles()
{
    QByteArray group;
    for (const policy::QuestionOption& option : asked().options) {
        if (option.group != group) {
            group = option.group;
            if (group == "consumer")
                m_tiles->addHeading(tr("Personal accounts"));
            else if (group == "commercial")
                m_tiles->addHeading(tr("Work, school and cloud"));
            else if (group == "other")
                m_tiles->addHeading(tr("Something else"));
        }
        m_tiles->addTile(option.value, {option.title, option.says});
    }
    m_tiles->addUnknown({asked().unknownTitle, asked().unknownSays});
}

void ChoicePage::take(const QByteArray& value)
{
    if (value == TileGroup::unknownValue) {
        document().dontKnow(question());
    } else {
        policy::Answers answers = document().answers();
        if (answers::setChoice(answers, question(), value))
            document().answer(question(), answers);
    }
    showProblem();
}

QString ChoicePage::complete()
{
    return m_tiles->hasChoice() ? QString{}
                                : tr("Choose one of the answers. “I don't know” is a full answer.");
}

void ChoicePage::refresh()
{
    if (document().state(question()) == CaseDocument::AnswerState::Unknown)
        m_tiles->setChosen(TileGroup::unknownValue);
    else
        m_tiles->setChosen(answers::choice(document().answers(), question()));
}

void ChoicePage::focusStart()
{
    m_tiles->startTile()->setFocus(Qt::OtherFocusReason);
}
