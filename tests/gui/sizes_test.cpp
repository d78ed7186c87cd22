// Every page at the extremes: a small window, long words, mirrored, at the scale and with the font size that
// the environment says (QT_SCALE_FACTOR, ADVISOR_TEST_POINTS).

#include "app/widgets/advisorstyle.h"
#include "app/widgets/page.h"
#include "app/window/languages.h"
#include "tests/gui/layoutcheck.h"
#include "tests/gui/places.h"
#include "tests/gui/pseudolocale.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr QSize smallWindow{640, 480};

} // namespace

class SizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new AdvisorStyle);
        const int points = qEnvironmentVariableIntValue("ADVISOR_TEST_POINTS");
        QFont font = QApplication::font();
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
    }
    void cleanup() { Languages{{}}.use(QStringLiteral("en")); }

    static void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("place");
        for (const char* language : {"de", "pseudo", "mirrored"}) {
            for (const char* place : places::all())
                QTest::addRow("%s in %s", place, language)
                    << QString::fromLatin1(language) << QString::fromLatin1(place);
        }
    }

    void everythingFits()
    {
        QFETCH(QString, language);
        QFETCH(QString, place);
        Languages languages{{}};
        PseudoLocale pseudo{language == QLatin1StringView{"mirrored"}};
        if (language != QLatin1StringView{"de"})
            QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(language == QLatin1StringView{"mirrored"} ? Qt::RightToLeft
                                                                                      : Qt::LeftToRight);
        {
            WindowFixture fixture{smallWindow};
            fixture.window().offerLanguages(languages);
            if (language == QLatin1StringView{"de"})
                fixture.window().changeLanguage(language);
            places::go(fixture, place);
            QCOMPARE(fixture.window().size(), smallWindow);
            const QStringList problems = layoutProblems(fixture.window());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 40).join(QLatin1Char('\n'))));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theCheckSeesWhatIsWrong()
    {
        QWidget window;
        auto* long1 = new QLabel{QStringLiteral("A sentence that needs more room than there is"), &window};
        auto* button = new QPushButton{QStringLiteral("Over it"), &window};
        window.resize(300, 200);
        long1->setGeometry(10, 10, 60, 40);
        button->setGeometry(40, 20, 120, 50);
        window.show();
        const QString cut = layoutProblems(window).join(QLatin1Char('\n'));
        QVERIFY(cut.contains(QStringLiteral("cut off")));
        QVERIFY(cut.contains(QStringLiteral("over QPushButton")));
        button->setGeometry(250, 100, 120, 50);
        QVERIFY(
            layoutProblems(window).join(QLatin1Char('\n')).contains(QStringLiteral("outside of its place")));
        long1->resize(long1->sizeHint());
        button->setGeometry(QRect{{10, 100}, button->sizeHint()});
        window.resize(long1->width() + 20, 200);
        QCOMPARE(layoutProblems(window), QStringList{});
    }
};

QTEST_MAIN(SizesTest)
#include "sizes_test.moc"
