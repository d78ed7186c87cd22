// In a language of our own making every text on the screen has brackets, unless it is the pack's, the
// person's or a number: what has none was not given to the translators.

#include "app/widgets/page.h"
#include "app/window/languages.h"
#include "resources/resources.h"
#include "tests/gui/places.h"
#include "tests/gui/pseudolocale.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

namespace {

void collect(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue& each : value.toArray())
        collect(each, texts);
    for (const QJsonValue& each : value.toObject())
        collect(each, texts);
}

/// The pack's own sentences, with anything where they have a place for a value.
std::vector<QRegularExpression> packTexts()
{
    initializeResources();
    QStringList texts;
    QDirIterator walk{
        QStringLiteral(":/packs"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        QFile file{walk.next()};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        collect(document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()}, texts);
    }
    texts.removeDuplicates();
    std::vector<QRegularExpression> result;
    static const QRegularExpression place{QStringLiteral("%[0-9]")};
    for (const QString& text : std::as_const(texts)) {
        QStringList parts;
        for (const QString& part : text.split(place))
            parts.append(QRegularExpression::escape(part));
        result.emplace_back(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
                            QRegularExpression::DotMatchesEverythingOption);
    }
    return result;
}

bool isOnePacks(const QString& text)
{
    static const std::vector<QRegularExpression> known = packTexts();
    return std::any_of(known.begin(), known.end(),
                       [&text](const QRegularExpression& each) { return each.match(text).hasMatch(); });
}

/// Whether a text is the pack's, or two of the pack's in a row.
bool isPacks(const QString& text)
{
    if (isOnePacks(text))
        return true;
    for (qsizetype end = text.indexOf(QLatin1StringView{". "}); end > 0;
         end = text.indexOf(QLatin1StringView{". "}, end + 1)) {
        if (isOnePacks(text.left(end + 1)) && isOnePacks(text.mid(end + 2)))
            return true;
    }
    return false;
}

/// Numbers, days, addresses, names that a person or a system gave.
bool isData(const QString& text)
{
    static const QRegularExpression day{QStringLiteral(
        "^(\\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|"
        "December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)?[ .,0-9/–-]*$")};
    static const QStringList given{QStringLiteral("Holiday plans"),
                                   QStringLiteral("example"),
                                   QStringLiteral("work"),
                                   QStringLiteral("Mend the tests"),
                                   QStringLiteral("Help improve our AI models"),
                                   QStringLiteral("?"),
                                   QStringLiteral("qt_spinbox_lineedit"),
                                   QStringLiteral("Deutsch"),
                                   QStringLiteral("English"),
                                   QStringLiteral("Español"),
                                   QStringLiteral("Français"),
                                   QStringLiteral("日本語")};
    return text.startsWith(QStringLiteral("https:/")) || text.startsWith(QDir::tempPath()) ||
           day.match(text).hasMatch() || given.contains(text);
}

QStringList textsOf(const QWidget& part)
{
    QStringList texts{part.accessibleName(), part.accessibleDescription(), part.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        texts.append(label->text());
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        texts.append(button->text());
    else if (const auto* group = qobject_cast<const QGroupBox*>(&part))
        texts.append(group->title());
    else if (const auto* list = qobject_cast<const QComboBox*>(&part))
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->itemText(i));
    return texts;
}

QStringList untranslated(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts) {
        QString plain = text;
        plain.replace(QLatin1StringView{"&&"}, QLatin1StringView{"&"}).remove(QChar{0x200b});
        if (!plain.contains(QChar{0x27e6}) && !isData(plain) && !isPacks(plain) && !result.contains(text))
            result.append(text);
    }
    return result;
}

} // namespace

class PseudoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&m_pseudo); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        Languages{{}}.use(QStringLiteral("en"));
    }

    static void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all())
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        places::go(fixture, place);
        QStringList texts;
        const QList<QWidget*> parts = fixture.window().page()->window()->findChildren<QWidget*>();
        for (const QWidget* part : parts) {
            if (part->isVisible() && !qobject_cast<const QMenuBar*>(part))
                texts += textsOf(*part);
        }
        const QList<QAction*> actions = fixture.window().findChildren<QAction*>();
        for (const QAction* action : actions) {
            if (!action->isSeparator() && qobject_cast<QMenu*>(action->parent()))
                texts << action->text() << action->statusTip();
        }
        QVERIFY(texts.filter(QChar{0x27e6}).size() > 20);
        const QStringList open = untranslated(texts);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    }

    void theLanguageIsLongerAndKeepsPlaces()
    {
        const QString spoken = PseudoLocale::spoken(QStringLiteral("Save %1 as %n files"));
        QVERIFY(spoken.size() > 19 + 5); // brackets, and two fifths of the letters
        QVERIFY(spoken.contains(QStringLiteral("%1")) && spoken.contains(QStringLiteral("%n")));
        QVERIFY(spoken.startsWith(QChar{0x27e6}) && spoken.endsWith(QChar{0x27e7}));
    }

    void aTextWithoutBracketsIsNoticed()
    {
        QCOMPARE(untranslated({QStringLiteral("Nobody translated this"), QStringLiteral("⟦Thîs⟧"),
                               QStringLiteral("28 August 2025")}),
                 QStringList{QStringLiteral("Nobody translated this")});
    }

private:
    PseudoLocale m_pseudo;
};

QTEST_MAIN(PseudoTest)
#include "pseudo_test.moc"
