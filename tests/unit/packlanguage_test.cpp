#include "policy/packhead.h"
#include "policy/packlanguage.h"
#include "tests/support/builtinpack.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The pack in other languages: complete, with what must stay the same, and English where a text is missing.
class PackLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = testsupport::builtInPackFiles();
        m_english = policy::readPack(m_files).pack;
        QVERIFY(m_english);
    }

    void everyLanguageIsComplete_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder{root + QStringLiteral("languages")};
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QCOMPARE(names, QStringList({QStringLiteral("de.json"), QStringLiteral("es.json"),
                                     QStringLiteral("fr.json"), QStringLiteral("ja.json")}));
        for (const QString& name : names)
            QTest::newRow(name.toUtf8().constData()) << QStringLiteral("languages/") + name;
    }

    void everyLanguageIsComplete()
    {
        QFETCH(QString, name);
        const policy::PackLanguage language = policy::readPackLanguage(name, bytesOf(name));
        QVERIFY2(language.problems.empty(), textOf(language.problems).constData());
        const auto missing = policy::lintPackLanguage(*m_english, name, language);
        QVERIFY2(missing.empty(), textOf(missing).constData());
    }

    void aHeadIsThatOfTheWholePack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* tag : {"", "en", "de", "es", "fr", "ja", "xx"})
            QTest::newRow(*tag ? tag : "none") << QString::fromLatin1(tag);
    }

    void aHeadIsThatOfTheWholePack()
    {
        QFETCH(QString, language);
        policy::PackFiles files{{QStringLiteral("pack.json"), m_files[QStringLiteral("pack.json")]}};
        if (const QByteArray bytes = bytesOf(policy::languageFileName(language)); !bytes.isEmpty())
            files[policy::languageFileName(language)] = bytes;
        const auto head = policy::readPackHead(files, language);
        QVERIFY(head);
        QVERIFY(*head == policy::headOf(*readIn(language)));
        QCOMPARE(head->notice == m_english->notice,
                 !QStringLiteral("de es fr ja").split(u' ').contains(language));
    }

    void aBrokenHeadIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray{"{"};
        QTest::newRow("another format") << QByteArray{R"({"format":"privacy-advisor/case","version":1})"};
        QTest::newRow("too little") << QByteArray{R"({"format":"privacy-advisor/pack","version":1})"};
    }

    void aBrokenHeadIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!policy::readPackHead({{QStringLiteral("pack.json"), bytes}}));
        QVERIFY(!policy::readPackHead({}));
    }

    void namesNumbersAndAddressesStay_data() { everyLanguageIsComplete_data(); }
    void namesNumbersAndAddressesStay()
    {
        QFETCH(QString, name);
        const policy::PackLanguage language = policy::readPackLanguage(name, bytesOf(name));
        static const QStringList names{
            QStringLiteral("Claude"),    QStringLiteral("Anthropic"),    QStringLiteral("Bedrock"),
            QStringLiteral("Vertex"),    QStringLiteral("Foundry"),      QStringLiteral("Claude Code"),
            QStringLiteral("API"),       QStringLiteral("Help improve"), QStringLiteral("https://"),
            QStringLiteral("~/.claude"), QStringLiteral("claude.ai"),    QStringLiteral("/feedback"),
            QStringLiteral("DISABLE_"),  QStringLiteral("2025")};
        for (auto text = language.texts.begin(); text != language.texts.end(); ++text) {
            for (const QString& kept : names) {
                // German joins words by hyphens: Claude-Code-Sitzung.
                if (text.key().contains(kept))
                    QVERIFY2(QString{*text}.replace(u'-', u' ').contains(QString{kept}.replace(u'-', u' ')),
                             qPrintable(kept + QStringLiteral(" in: ") + text.key()));
            }
        }
    }

    void textsAreOfTheLanguageAndCodesStay()
    {
        const auto german = readIn(QStringLiteral("de"));
        QVERIFY(german);
        QCOMPARE(german->language, QStringLiteral("de"));
        QVERIFY(german->question("plan")->title != m_english->question("plan")->title);
        QVERIFY(german->notice.contains(QLatin1StringView{"%1"}));
        QCOMPARE(german->rows.size(), m_english->rows.size());
        for (std::size_t i = 0; i < german->rows.size(); ++i) {
            QCOMPARE(german->rows[i]->id, m_english->rows[i]->id);
            QVERIFY(german->rows[i]->says != m_english->rows[i]->says);
        }
        QCOMPARE(german->ruleJson, m_english->ruleJson);
    }

    void aTextWithoutTranslationStaysEnglish()
    {
        const QString title = m_english->question("plan")->title;
        QJsonObject file = QJsonDocument::fromJson(bytesOf(QStringLiteral("languages/de.json"))).object();
        QJsonObject texts = file.value(QLatin1StringView{"texts"}).toObject();
        QVERIFY(texts.contains(title));
        texts.remove(title);
        texts.insert(QStringLiteral("Nobody says this."), QStringLiteral("Das sagt niemand."));
        file.insert(QLatin1StringView{"texts"}, texts);
        m_files[QStringLiteral("languages/de.json")] = QJsonDocument{file}.toJson();
        const auto pack = readIn(QStringLiteral("de"));
        QVERIFY(pack);
        QCOMPARE(pack->question("plan")->title, title);
        const QString name = QStringLiteral("languages/de.json");
        const auto problems =
            policy::lintPackLanguage(*m_english, name, policy::readPackLanguage(name, m_files[name]));
        m_files.erase(name);
        QCOMPARE(problems.size(), std::size_t{2});
        QCOMPARE(problems[0].message, QStringLiteral("There is no translation of \"%1\".").arg(title));
        QCOMPARE(problems[1].message, QStringLiteral("The pack has no text \"Nobody says this.\"."));
    }

    void aLanguageThatThePackHasNotIsEnglish()
    {
        const auto pack = readIn(QStringLiteral("cy"));
        QVERIFY(pack);
        QCOMPARE(pack->language, QStringLiteral("en"));
    }

    void defectsOfALanguageAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, QByteArray bytes, const char* at, const char* message) {
            QTest::newRow(name) << bytes << QByteArray{at} << QString::fromLatin1(message);
        };
        const QByteArray head =
            R"({"format":"privacy-advisor/pack-language","version":1,"language":"de","texts":)";
        row("another format", R"({"format":"x","version":1,"language":"de","texts":{}})", "/format",
            "is not a value of \"format\"");
        row("another version",
            R"({"format":"privacy-advisor/pack-language","version":2,"language":"de","texts":{}})",
            "/version", "languages of version 1");
        row("another language",
            R"({"format":"privacy-advisor/pack-language","version":1,"language":"fr","texts":{}})",
            "/language", "the file's name differ");
        row("a list of texts", head + "[]}", "/texts", "has to be an object");
        row("an empty text", head + R"({"a":""}})", "/texts/a", "not empty");
        row("a number", head + R"({"a":1}})", "/texts/a", "not empty");
        row("a lost placeholder", head + R"({"on %1":"am"}})", "/texts/on %1", "placeholders");
        row("a text twice", head + R"({"a":"b","a":"c"}})", "", "");
        row("a surprise", head + R"({},"more":1})", "/more", "");
        row("cut short", head + "{", "", "");
    }

    void defectsOfALanguageAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, at);
        QFETCH(QString, message);
        m_files[QStringLiteral("languages/de.json")] = bytes;
        const policy::PackReading reading = policy::readPack(m_files, QStringLiteral("de"));
        m_files.erase(QStringLiteral("languages/de.json"));
        QVERIFY(!reading.pack);
        QCOMPARE(reading.problems.size(), std::size_t{1});
        QCOMPARE(reading.problems[0].file, QStringLiteral("languages/de.json"));
        QVERIFY2(reading.problems[0].at.startsWith(at), reading.problems[0].at.constData());
        QVERIFY2(reading.problems[0].message.contains(message), qPrintable(reading.problems[0].message));
    }

private:
    static QByteArray bytesOf(const QString& name)
    {
        QFile file{root + name};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    static QByteArray textOf(const std::vector<policy::PackProblem>& problems)
    {
        QStringList lines;
        for (const policy::PackProblem& problem : problems)
            lines << problem.toText();
        return lines.join(QLatin1Char{'\n'}).toUtf8();
    }

    std::shared_ptr<const policy::Pack> readIn(const QString& language)
    {
        policy::PackFiles files = m_files;
        const QString name = policy::languageFileName(language);
        if (!files.contains(name)) {
            if (const QByteArray bytes = bytesOf(name); !bytes.isEmpty())
                files[name] = bytes;
        }
        return policy::readPack(files, language).pack;
    }

    static inline const QString root = QStringLiteral("resources/packs/anthropic-claude/");
    policy::PackFiles m_files;
    std::shared_ptr<const policy::Pack> m_english;
};

QTEST_GUILESS_MAIN(PackLanguageTest)
#include "packlanguage_test.moc"
