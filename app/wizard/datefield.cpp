#include "app/wizard/datefield.h"

#include "app/wizard/exactdayedit.h"
#include "app/wizard/monthedit.h"
#include "app/wizard/rangeedit.h"

#include <QVBoxLayout>

namespace {

const char* const dayTile = "day";
const char* const monthTile = "month";
const char* const rangeTile = "range";

QByteArray wayOf(const policy::DateKnowledge& known)
{
    if (known.isExact())
        return dayTile;
    return known.text().find('/') == std::string::npos ? monthTile : rangeTile;
}

} // namespace

DateField::DateField(const QString& name, const std::vector<Preset>& presets, const DateLimits& limits,
                     const TwoLines& unknown, QWidget* parent)
    : QWidget(parent)
    , m_tiles(new TileGroup{name, this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_tiles);
    for (const Preset& preset : presets)
        m_tiles->addTile(preset.value, preset.text);
    addWay(dayTile, {tr("An exact day"), tr("I know the date.")}, new ExactDayEdit{limits});
    addWay(monthTile, {tr("A month or a year"), tr("I know roughly when.")}, new MonthEdit{limits});
    addWay(rangeTile, {tr("Between two days"), tr("I know that it was not before or not after some day.")},
           new RangeEdit{limits});
    m_tiles->addUnknown(unknown);
    connect(m_tiles, &TileGroup::chosenByUser, this, &DateField::userEdited);
}

void DateField::addWay(const QByteArray& value, const TwoLines& text, KnowledgeEdit* editor)
{
    m_tiles->attach(m_tiles->addTile(value, text), editor);
    m_ways.push_back({value, editor});
    connect(editor, &KnowledgeEdit::edited, this, &DateField::userEdited);
}

void DateField::userEdited()
{
    m_untouched.reset();
    Q_EMIT edited();
}

void DateField::show(const policy::DateKnowledge& known)
{
    const QByteArray text = QByteArray::fromStdString(known.text());
    m_untouched = known;
    if (m_tiles->tile(text)) {
        m_tiles->setChosen(text);
        return;
    }
    m_tiles->setChosen(wayOf(known));
    currentEditor()->show(known);
}

void DateField::showUnknown()
{
    m_tiles->setChosen(TileGroup::unknownValue);
}

bool DateField::isUnknown() const
{
    return m_tiles->chosen() == TileGroup::unknownValue;
}

KnowledgeEdit* DateField::currentEditor() const
{
    const QByteArray chosen = m_tiles->chosen();
    for (const Way& way : m_ways) {
        if (way.tile == chosen)
            return way.editor;
    }
    return nullptr;
}

std::optional<policy::DateKnowledge> DateField::value() const
{
    if (m_untouched)
        return m_untouched;
    if (const KnowledgeEdit* editor = currentEditor())
        return editor->value();
    return policy::DateKnowledge::parse(m_tiles->chosen().toStdString());
}

QString DateField::missing() const
{
    if (!m_tiles->hasChoice())
        return tr("Choose one of the answers. “I don't know” is a full answer.");
    const KnowledgeEdit* editor = currentEditor();
    return editor && !m_untouched ? editor->missing() : QString{};
}

QWidget* DateField::startWidget() const
{
    return m_tiles->startTile();
}
