// Links, on every page: the address stands there to be read before anything is opened, and a browser is
// started by a click or a key on its button alone.

#include "app/widgets/addressrow.h"
#include "app/widgets/page.h"
#include "tests/gui/places.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace {

const QString opens = QStringLiteral("Open in the browser");

QString withoutBreaks(QString text)
{
    return text.remove(QChar{0x200b});
}

QList<QAbstractButton*> openers(const QWidget& page)
{
    QList<QAbstractButton*> found;
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == opens)
            found << button;
    }
    return found;
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadBeforeTheyAreOpened_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all())
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void addressesAreReadBeforeTheyAreOpened()
    {
        QFETCH(QString, place);
        places::go(m_fixture, place);
        const Page& page = *m_fixture.window().page();
        QCOMPARE(m_fixture.dialogs().opened, QList<QUrl>{});
        // A link within a text would hide where it leads.
        for (const QLabel* label : m_fixture.window().findChildren<QLabel*>()) {
            QVERIFY2(!label->openExternalLinks(), qPrintable(label->text()));
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        }
        for (const QAbstractButton* button : openers(page)) {
            const auto* row = qobject_cast<AddressRow*>(button->parentWidget());
            QVERIFY(row);
            const QUrl target{button->toolTip(), QUrl::StrictMode};
            QVERIFY2(target.isValid() && target.scheme() == QLatin1StringView{"https"} &&
                         !target.host().isEmpty(),
                     qPrintable(button->toolTip()));
            QVERIFY(button->accessibleName().contains(button->toolTip()));
            const auto* text = row->findChild<QLabel*>();
            QVERIFY2(withoutBreaks(text->text()).endsWith(button->toolTip()), qPrintable(text->text()));
            QCOMPARE(text->isVisible(), button->isVisible());
        }
    }

    void onlyAClickOrAKeyOpens_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"result", "plans", "first aid", "data detail"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void onlyAClickOrAKeyOpens()
    {
        QFETCH(QString, place);
        places::go(m_fixture, place);
        m_fixture.dialogs().opened.clear();
        QAbstractButton* shown = nullptr;
        for (QAbstractButton* button : openers(*m_fixture.window().page()))
            shown = button->isVisible() && !shown ? button : shown;
        QVERIFY(shown);
        const QList<QUrl> target{QUrl{shown->toolTip()}};
        auto* text = qobject_cast<AddressRow*>(shown->parentWidget())->findChild<QLabel*>();
        m_fixture.click(text); // the text is there to be read and marked
        shown->setFocus();
        QCOMPARE(m_fixture.dialogs().opened, QList<QUrl>{});
        m_fixture.click(shown);
        QCOMPARE(m_fixture.dialogs().opened, target);
        m_fixture.press(Qt::Key_Space);
        QCOMPARE(m_fixture.dialogs().opened, target + target);
    }

private:
    WindowFixture m_fixture;
};

QTEST_MAIN(LinksTest)
#include "links_test.moc"
