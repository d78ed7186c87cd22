#include "app/wizard/numberpage.h"

#include "app/widgets/theme.h"
#include "app/widgets/wheelguard.h"
#include "app/wizard/tilegroup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace {

const char* const numberTile = "number";
const char* const noneTile = "none";

} // namespace

NumberPage::NumberPage(CaseDocument& document, policy::QuestionId id, QWidget* parent)
    : QuestionPage(document, id, parent)
    , m_tiles(new TileGroup{asked().title})
    , m_number(new QSpinBox)
{
    setAnswerWidget(m_tiles);
    Tile* tile = m_tiles->addTile(
        numberTile, {tr("After a number of days"), tr("A period is set, and I know how long it is.")});
    m_tiles->attach(tile, makeEditor());
    m_tiles->addTile(noneTile, {tr("No period is set"), tr("Chats stay until somebody deletes them.")});
    m_tiles->addUnknown({asked().unknownTitle, asked().unknownSays});
    connect(m_tiles, &TileGroup::chosenByUser, this, &NumberPage::take);
    connect(m_number, &QSpinBox::valueChanged, this, &NumberPage::take);
}

QWidget* NumberPage::makeEditor()
{
    auto* editor = new QWidget;
    auto* layout = new QHBoxLayout{editor};
    layout->setContentsMargins(theme::largeSpace, 0, 0, 0);
    auto* label = new QLabel{tr("&Days:")};
    label->setBuddy(m_number);
    layout->addWidget(label);
    layout->addWidget(m_number);
    layout->addStretch();
    m_number->setAccessibleName(tr("Days"));
    // The value below the smallest one stands for "nothing typed yet".
    m_number->setRange(policy::limits::minimumCustomRetentionDays - 1, policy::limits::maximumDays);
    m_number->setSpecialValueText(tr("Type the number"));
    guardWheel(m_number);
    return editor;
}

void NumberPage::take()
{
    const QByteArray chosen = m_tiles->chosen();
    if (chosen == TileGroup::unknownValue) {
        document().dontKnow(question());
    } else if (chosen == noneTile || isTyped()) {
        policy::Answers answers = document().answers();
        answers.customRetentionDays = chosen == numberTile ? std::optional{m_number->value()} : std::nullopt;
        document().answer(question(), answers);
    }
    showProblem();
}

bool NumberPage::isTyped() const
{
    return m_number->value() >= policy::limits::minimumCustomRetentionDays;
}

QString NumberPage::complete()
{
    if (!m_tiles->hasChoice())
        return tr("Choose one of the answers. “I don't know” is a full answer.");
    return m_tiles->chosen() != numberTile || isTyped()
               ? QString{}
               : tr("Type the number of days, %1 or more. “I don't know” is a full answer too.")
                     .arg(policy::limits::minimumCustomRetentionDays);
}

void NumberPage::refresh()
{
    const auto state = document().state(question());
    const auto days = document().answers().customRetentionDays;
    if (days) {
        const QSignalBlocker quiet{m_number};
        m_number->setValue(*days);
    }
    if (state != CaseDocument::AnswerState::Open)
        m_tiles->setChosen(state == CaseDocument::AnswerState::Unknown ? TileGroup::unknownValue
                           : days                                      ? numberTile
                                                                       : noneTile);
}

void NumberPage::focusStart()
{
    m_tiles->startTile()->setFocus(Qt::OtherFocusReason);
}
