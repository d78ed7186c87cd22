#include "tests/gui/picturebook.h"
#include "tests/gui/picturecompare.h"

#include "app/widgets/advisorstyle.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// A page with a sentence and a button somewhere.
QImage pageWith(QPoint button, const QString& sentence = QStringLiteral("A sentence on a page"),
                int shift = 0)
{
    QWidget page;
    page.setPalette(theme::palette(theme::Scheme::Light));
    page.resize(640, 480);
    auto* label = new QLabel{sentence, &page};
    label->move(30 + shift, 30);
    auto* press = new QPushButton{QStringLiteral("Press"), &page};
    press->move(button);
    QImage image{page.size(), QImage::Format_RGB32};
    page.render(&image);
    return image;
}

} // namespace

/// The comparison sees what a person would see, and nothing finer.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new AdvisorStyle); }

    void theSamePicturePasses()
    {
        const QImage page = pageWith({100, 200});
        QVERIFY(comparePictures(page, page).isSmall());
        QCOMPARE(comparePictures(page, page).share, 0.0);
    }

    void aMovedButtonFails()
    {
        const PictureDifference difference = comparePictures(pageWith({100, 200}), pageWith({100, 216}));
        QVERIFY2(!difference.isSmall(), qPrintable(difference.text()));
        QVERIFY(difference.where.contains(QRect{100, 216, 40, 8}));
    }

    void anotherSentenceFails()
    {
        const PictureDifference difference = comparePictures(
            pageWith({100, 200}), pageWith({100, 200}, QStringLiteral("Another text, quite different")));
        QVERIFY2(!difference.isSmall(), qPrintable(difference.text()));
    }

    /// As another version of the font library would: every dot a little lighter or darker.
    void fineShapesOfLettersPass()
    {
        QImage page = pageWith({100, 200});
        const QImage before = page;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const int grey = qGray(page.pixel(x, y));
                const int other = qBound(0, grey + ((x + y) % 2 == 0 ? 9 : -9), 255);
                page.setPixel(x, y, qRgb(other, other, other));
            }
        }
        QVERIFY2(comparePictures(before, page).isSmall(), qPrintable(comparePictures(before, page).text()));
    }

    void anotherSizeFails()
    {
        QVERIFY(!comparePictures(pageWith({1, 1}), pageWith({1, 1}).copy(0, 0, 100, 100)).isSmall());
        QVERIFY(!comparePictures(QImage{}, QImage{}).isSmall());
    }

    void theBookHasEveryVariantOnce()
    {
        QStringList all = PictureVariant::all();
        QCOMPARE(all.size(), 3 * 3 * 7);
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(PictureVariant::of(QStringLiteral("dark-small-de")).name(), QStringLiteral("dark-small-de"));
    }

    void theIndexNamesEveryPicture()
    {
        const QTemporaryDir folder;
        QVERIFY(pageWith({1, 1}).save(folder.filePath(QStringLiteral("light-small-en-plan.png"))));
        QVERIFY(picturebook::writeIndex(folder.path()));
        QFile file{folder.filePath(QStringLiteral("index.html"))};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("alt=\"light-small-en-plan\""));
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
