#include "app/ingest/plaintext.h"

#include <QString>
#include <QTest>

class PlaintextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesAndBytesBecomeText_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray{"plain"} << QStringLiteral("plain");
        QTest::newRow("simple escapes")
            << QByteArray{R"(a\"b\\c\/d\n\t\u0041)"} << QStringLiteral("a\"b\\c/d\n\tA");
        QTest::newRow("a pair of surrogates")
            << QByteArray{R"(\ud83d\ude00)"} << QStringLiteral(u"\U0001F600");
        QTest::newRow("a lone high surrogate") << QByteArray{R"(a\ud83cb)"} << QStringLiteral(u"a\ufffdb");
        QTest::newRow("a lone low surrogate") << QByteArray{R"(a\udc00b)"} << QStringLiteral(u"a\ufffdb");
        QTest::newRow("two high surrogates")
            << QByteArray{R"(\ud83c\ud83d\ude00)"} << QStringLiteral(u"\ufffd\U0001F600");
        QTest::newRow("no escape") << QByteArray{R"(a\qb)"} << QStringLiteral(u"a\ufffdb");
        QTest::newRow("no hexadecimal digits") << QByteArray{R"(\u00zzb)"} << QStringLiteral(u"\ufffd00zzb");
        QTest::newRow("cut in an escape") << QByteArray{R"(ab\u00)"} << QStringLiteral("ab");
        QTest::newRow("cut behind a backslash") << QByteArray{"ab\\"} << QStringLiteral("ab");
        QTest::newRow("UTF-8") << QByteArray{"caf\xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80"}
                               << QStringLiteral(u"café 日 \U0001F600");
        QTest::newRow("cut in a character") << QByteArray{"caf\xc3"} << QStringLiteral("caf");
        QTest::newRow("a byte that begins nothing") << QByteArray{"a\xff"
                                                                  "b"}
                                                    << QStringLiteral(u"a\ufffdb");
        QTest::newRow("an overlong form") << QByteArray{"\xc0\xaf"} << QStringLiteral(u"\ufffd\ufffd");
        QTest::newRow("a surrogate in UTF-8")
            << QByteArray{"\xed\xa0\x80"} << QStringLiteral(u"\ufffd\ufffd\ufffd");
        QTest::newRow("an escaped zero") << QByteArray{R"(a\u0000b)"} << QString::fromLatin1("a\0b", 3);
    }

    void escapesAndBytesBecomeText()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        const std::string plain{ingest::plainText({raw.constData(), static_cast<std::size_t>(raw.size())})};
        QCOMPARE(QString::fromStdString(plain), text);
    }

    void titlesAreTheFirstLine()
    {
        QCOMPARE(ingest::firstLine("\n\n  one \t two \x1b[31m\nthree", 80), std::string{"one two [31m"});
        QCOMPARE(ingest::firstLine("äöü and more", 5), std::string{"äöü a"});
        QCOMPARE(ingest::firstLine("", 5), std::string{});
    }
};

QTEST_GUILESS_MAIN(PlaintextTest)
#include "plaintext_test.moc"
