// A person's own data in a small window: whatever scrolls, one part does, and not the page around it as well.

#include "app/widgets/page.h"
#include "tests/gui/places.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace {

bool scrolls(const QAbstractScrollArea& area)
{
    return area.isVisible() && area.verticalScrollBar()->maximum() > area.verticalScrollBar()->minimum();
}

} // namespace

class ScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingScrollsTwice_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all()) {
            if (QByteArray{place}.startsWith("data "))
                QTest::newRow(place) << QString::fromLatin1(place);
        }
    }

    void nothingScrollsTwice()
    {
        QFETCH(QString, place);
        WindowFixture fixture{QSize{640, 480}};
        places::go(fixture, place);
        QTest::qWait(1); // what a part does as soon as it has its size
        const Page& page = *fixture.window().page();
        for (const QAbstractScrollArea* inner : page.findChildren<QAbstractScrollArea*>()) {
            if (!scrolls(*inner))
                continue;
            for (const QWidget* around = inner->parentWidget(); around && around != &page;
                 around = around->parentWidget()) {
                const auto* outer = qobject_cast<const QAbstractScrollArea*>(around);
                if (outer && scrolls(*outer))
                    QFAIL(qPrintable(QStringLiteral("“%1” within %2 more pixels")
                                         .arg(inner->accessibleName())
                                         .arg(outer->verticalScrollBar()->maximum())));
            }
        }
    }
};

QTEST_MAIN(ScrollTest)
#include "scroll_test.moc"
