// The window's translations: nothing missing, nothing left over, every place for a value and every plural.

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< One, or one for each plural form.
    QString type;      ///< Empty where the translation is finished and used.
    bool isPlural = false;
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1StringView{"type"}).toString();
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView{"numerusform"})
            message.forms.append(xml.readElementText());
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1StringView{"translation"})
            break;
    }
    if (!message.isPlural)
        message.forms = {text};
}

std::vector<Message> readMessages(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml{&file};
    std::vector<Message> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView{"name"}) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView{"message"}) {
            result.push_back(
                {context,
                 {},
                 {},
                 {},
                 xml.attributes().value(QLatin1StringView{"numerus"}) == QLatin1StringView{"yes"}});
        } else if (xml.name() == QLatin1StringView{"source"}) {
            result.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView{"translation"}) {
            readTranslation(xml, result.back());
        }
    }
    return xml.hasError() ? std::vector<Message>{} : result;
}

/// The places for values in a text, sorted: %1, %L2, %n.
QStringList places(const QString& text)
{
    static const QRegularExpression place{QStringLiteral("%L?[0-9n]")};
    QStringList result;
    for (const QRegularExpressionMatch& match : place.globalMatch(text))
        result.append(match.captured());
    result.sort();
    result.removeDuplicates();
    return result;
}

/// Brings a copy of a translation up to date with the sources, as a translator would.
bool update(const QStringList& sources, const QString& translation)
{
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(ADVISOR_LUPDATE),
        QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none")} +
            sources + QStringList{QStringLiteral("-ts"), translation});
    return lupdate.waitForFinished(60000) && lupdate.exitStatus() == QProcess::NormalExit &&
           lupdate.exitCode() == 0;
}

QString fileOf(const QString& language)
{
    return QStringLiteral("resources/translations/advisor_%1.ts").arg(language);
}

QStringList unfinished(const QString& path)
{
    QStringList result;
    for (const Message& message : readMessages(path)) {
        if (!message.type.isEmpty())
            result.append(QStringLiteral("%1, %2: %3").arg(message.type, message.context, message.source));
    }
    return result;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "es", "fr", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    static void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(fileOf(language), copy));
        QVERIFY(update({QStringLiteral("app")}, copy));
        QVERIFY(readMessages(copy).size() > 400);
        const QStringList open = unfinished(copy);
        QVERIFY2(
            open.isEmpty(),
            qPrintable(QStringLiteral("%1 open:\n%2").arg(open.size()).arg(open.join(QLatin1Char('\n')))));
    }

    static void placesForValuesAreKept_data() { languages(); }
    void placesForValuesAreKept()
    {
        QFETCH(QString, language);
        const std::vector<Message> messages = readMessages(fileOf(language));
        QVERIFY(messages.size() > 400);
        for (const Message& message : messages) {
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QStringList wanted = places(message.source);
                QStringList got = places(form);
                if (message.isPlural) { // "one chat" needs no number
                    wanted.removeAll(QStringLiteral("%n"));
                    got.removeAll(QStringLiteral("%n"));
                }
                QVERIFY2(got == wanted, qPrintable(message.source + QStringLiteral(" → ") + form));
            }
        }
    }

    static void everyPluralHasItsForms_data() { languages(); }
    void everyPluralHasItsForms()
    {
        QFETCH(QString, language);
        const qsizetype forms = language == QLatin1StringView{"ja"} ? 1 : 2;
        int seen = 0;
        for (const Message& message : readMessages(fileOf(language))) {
            if (!message.isPlural)
                continue;
            ++seen;
            // French and Spanish may have a third one, for millions.
            QVERIFY2(message.forms.size() >= forms && message.forms.size() <= 3, qPrintable(message.source));
            QVERIFY2((message.forms.last().contains(QLatin1StringView{"%n"}) ||
                      message.forms.last().contains(QLatin1StringView{"%Ln"})),
                     qPrintable(message.source));
        }
        QVERIFY(seen > 0);
    }

    /// The test would see a sentence that was added, and one that went away.
    void aChangeIsNoticed()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char* sentence) {
            QFile file{folder.filePath(QStringLiteral("page.cpp"))};
            return file.open(QIODevice::WriteOnly) &&
                   file.write(QByteArray{"#include <QObject>\nQString f() { return QObject::tr(\""} +
                              sentence + "\"); }\n") > 0;
        };
        const QString translation = folder.filePath(QStringLiteral("advisor_de.ts"));
        QVERIFY(write("One"));
        QVERIFY(update({folder.path()}, translation));
        QCOMPARE(unfinished(translation), QStringList{QStringLiteral("unfinished, QObject: One")});
        QFile file{translation};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray done = file.readAll().replace("<translation type=\"unfinished\"></translation>",
                                                       "<translation>Eins</translation>");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(done) > 0);
        file.close();
        QCOMPARE(unfinished(translation), QStringList{});
        QVERIFY(write("A thing of quite another kind"));
        QVERIFY(update({folder.path()}, translation));
        QCOMPARE(unfinished(translation).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
