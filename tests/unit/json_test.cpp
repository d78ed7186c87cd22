#include "policy/assessmentwriter.h"
#include "policy/json.h"
#include "policy/jsonwriter.h"
#include "tests/unit/jsoncorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using policy::JsonText;
using policy::JsonValue;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QJsonValue converted(JsonValue value)
{
    if (value.isObject()) {
        QJsonObject object;
        for (const JsonValue member : value)
            object.insert(QString::fromUtf8(member.key().data(), static_cast<qsizetype>(member.key().size())),
                          converted(member));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const JsonValue item : value)
            array.append(converted(item));
        return array;
    }
    if (value.isString())
        return QString::fromUtf8(value.text().data(), static_cast<qsizetype>(value.text().size()));
    if (value.isNumber())
        return QByteArray::fromStdString(std::string{value.text()}).toDouble();
    return value.isNull() ? QJsonValue{} : QJsonValue{value.boolean()};
}

} // namespace

/// The strict JSON reader and the writer of strings.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatJsonAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const JsonSample& sample : validJson())
            QTest::newRow(sample.name) << sample.text;
    }

    void readsWhatJsonAllows()
    {
        QFETCH(QByteArray, text);
        JsonText json;
        const auto problem = json.read(view(text));
        QVERIFY2(!problem, problem ? problem->message.toUtf8().constData() : "");
        const QJsonArray wanted = QJsonDocument::fromJson('[' + text + ']').array();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(converted(json.root()), wanted.at(0));
    }

    void skipsAByteOrderMark()
    {
        const QByteArray text = "\xef\xbb\xbf{\"a\":1}";
        JsonText json;
        QVERIFY(!json.read(view(text)));
        QVERIFY(json.root().member("a"));
        const QByteArray twice = "\xef\xbb\xbf\xef\xbb\xbf{}";
        QVERIFY(json.read(view(twice)));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        for (const JsonSample& sample : invalidJson())
            QTest::newRow(sample.name) << sample.text << sample.reason;
    }

    void refusesEverythingElse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        JsonText json;
        const auto problem = json.read(view(text));
        QVERIFY(problem);
        QCOMPARE(problem->code, QByteArray{"invalid-json"});
        QVERIFY2(problem->message.toUtf8().contains(reason), problem->message.toUtf8().constData());
        QCOMPARE(json.endedEarly(), reason.startsWith("the text ends"));
        // Afterwards the same reader reads again.
        QVERIFY(!json.read("[1]"));
        QVERIFY(!json.endedEarly());
    }

    void namesLineAndColumn()
    {
        JsonText json;
        const auto problem = json.read("{\n  \"a\": 1,\n  \"b\" 2\n}");
        QVERIFY(problem);
        QVERIFY2(problem->message.contains(QStringLiteral("line 3, column 7")),
                 problem->message.toUtf8().constData());
    }

    void everyPrefixOfATextIsRefused()
    {
        const QByteArray text = R"({"a":[1,-2.5e3,"x\u00e9\ud83d\ude00",true,null,{"b":"ü"}]})";
        JsonText json;
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(json.read(view(text.left(length))), text.left(length).constData());
        QVERIFY(!json.read(view(text)));
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number");
        constexpr qint64 none = -1;
        QTest::newRow("plain") << QByteArray{"90"} << qint64{90};
        QTest::newRow("with a point") << QByteArray{"90.0"} << qint64{90};
        QTest::newRow("with an exponent") << QByteArray{"9e1"} << qint64{90};
        QTest::newRow("negative exponent") << QByteArray{"9000e-2"} << qint64{90};
        QTest::newRow("negative") << QByteArray{"-7"} << qint64{-7};
        QTest::newRow("negative zero") << QByteArray{"-0"} << qint64{0};
        QTest::newRow("a fraction") << QByteArray{"90.5"} << none;
        QTest::newRow("nearly a whole one") << QByteArray{"90.0000000001"} << none;
        QTest::newRow("too large") << QByteArray{"123456789012345678901234567890"} << none;
        QTest::newRow("too large an exponent") << QByteArray{"1e400"} << none;
    }

    void wholeNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, number);
        JsonText json;
        QVERIFY(!json.read(view(text)));
        const auto whole = json.root().wholeNumber();
        QCOMPARE(whole.has_value(), number != -1);
        if (whole)
            QCOMPARE(static_cast<qint64>(*whole), number);
    }

    void pointsToAValue()
    {
        JsonText json;
        QVERIFY(!json.read(R"({"a":[0,{"b/c":1,"d~e":[true]}],"":{"x":2}})"));
        const JsonValue root = json.root();
        QCOMPARE(root.pointer(), std::string{});
        QCOMPARE(root.size(), std::size_t{2});
        const JsonValue inner = *std::next(root.member("a")->begin());
        QCOMPARE(inner.pointer(), std::string{"/a/1"});
        QCOMPARE(inner.member("b/c")->pointer(), std::string{"/a/1/b~1c"});
        QCOMPARE((*inner.member("d~e")->begin()).pointer(), std::string{"/a/1/d~0e/0"});
        QCOMPARE(root.member("")->member("x")->pointer(), std::string{"//x"});
        QVERIFY(!root.member("x"));
        QVERIFY(!inner.member("b/c")->member("x"));
    }

    void stringsAreWrittenSoThatTheyReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString{};
        QTest::newRow("quotes and backslashes") << QStringLiteral("\"a\\b\"");
        QTest::newRow("line breaks and tabs") << QStringLiteral("a\n\r\tb");
        QTest::newRow("every control character") << [] {
            QString text;
            for (char16_t letter = 0; letter < 0x20; ++letter)
                text += QChar{letter};
            return text;
        }();
        QTest::newRow("every character around those that a terminal obeys") << [] {
            QString text;
            for (char16_t letter = 0x7e; letter < 0xa2; ++letter)
                text += QChar{letter};
            for (char16_t letter = 0x2000; letter < 0x20a0; ++letter)
                text += QChar{letter};
            return text;
        }();
        QTest::newRow("Japanese, emoji, accents") << QStringLiteral("日本語 😀 é");
        QTest::newRow("markup") << QStringLiteral("</script><b>&amp;");
    }

    void stringsAreWrittenSoThatTheyReadBack()
    {
        QFETCH(QString, text);
        std::string written;
        policy::appendJsonString(written, text);
        QCOMPARE(
            QJsonDocument::fromJson('[' + QByteArray::fromStdString(written) + ']').array().at(0).toString(),
            text);
        JsonText json;
        QVERIFY(!json.read(written));
        QCOMPARE(converted(json.root()).toString(), text);
    }

    void nothingThatIsWrittenIsObeyed()
    {
        std::string written;
        policy::appendJsonString(
            written, std::string_view{"\x7f\xc2\x9b\xc2\xa0\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x94"});
        QCOMPARE(written, std::string{"\"\\u007f\\u009b\xc2\xa0\\u202e\\u2066\xe2\x80\x94\""});
        std::string cut; // no character begins there, and nothing behind it is lost
        policy::appendJsonString(cut, std::string_view{"\xe2\x80(\xc2"});
        QCOMPARE(cut, std::string{"\"\xe2\x80(\xc2\""});
    }

    void indentingChangesNothingButSpace()
    {
        const QByteArray text = jsonToIndent();
        const std::string indented = policy::indented(view(text));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(indented)), QJsonDocument::fromJson(text));
        QVERIFY(indented.find("\n    1,\n") != std::string::npos);
        QVERIFY(indented.find("\"c\": {}") != std::string::npos);
        QVERIFY(indented.find("x, {\\\" [: ]") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
