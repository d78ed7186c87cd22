#include "app/widgets/advisorstyle.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using theme::Scheme;

namespace {

using MakeControl = std::function<QWidget*()>;

/// A control as it is painted on a page, at normal size.
QImage painted(QWidget& page)
{
    QImage image{page.size(), QImage::Format_ARGB32};
    page.render(&image);
    return image;
}

/// The strongest contrast with the page's ground of what is painted at a control's left edge, half way up:
/// its outline.
double outlineContrast(const QImage& image, const QWidget& control, const QColor& ground)
{
    constexpr int reach = 5;
    double strongest = 1;
    for (int x = control.x() - 1; x < control.x() + reach; ++x) {
        const QColor colour = image.pixelColor(x, control.geometry().center().y());
        strongest = std::max(strongest, theme::contrast(colour, ground));
    }
    return strongest;
}

} // namespace

/// Text and controls can be told from their ground in every scheme (WCAG 2: 4.5:1 and 3:1).
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new AdvisorStyle); }

    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::Contrast;
    }

    static void textCanBeRead_data() { schemes(); }
    void textCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = theme::palette(scheme);
        const auto read = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return theme::contrast(palette.color(text), palette.color(ground));
        };
        QVERIFY(read(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(read(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(read(QPalette::ButtonText, QPalette::Button) >= 4.5);
        QVERIFY(read(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(read(QPalette::Link, QPalette::Window) >= 4.5);
        QVERIFY(read(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
        QVERIFY(read(QPalette::WindowText, QPalette::AlternateBase) >= 7);
        for (const auto ground : {QPalette::Window, QPalette::Base})
            QVERIFY(theme::contrast(theme::quietText(palette), palette.color(ground)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::Text), theme::accentWash(palette)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::WindowText), theme::ground(palette)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText), theme::accentFill(palette)) >= 4.5);
    }

    static void controlsCanBeSeen_data() { schemes(); }
    void controlsCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = theme::palette(scheme);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            const QColor behind = palette.color(ground);
            QVERIFY(theme::contrast(theme::accent(palette), behind) >= 3);
            QVERIFY(theme::contrast(theme::warm(palette), behind) >= 3);
        }
        QVERIFY(theme::contrast(theme::outline(palette), palette.color(QPalette::Window)) >= 3);
    }

    static void controls_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<MakeControl>("make");
        const std::pair<const char*, Scheme> schemes[] = {
            {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::Contrast}};
        const std::pair<const char*, MakeControl> kinds[] = {
            {"check box", [] { return new QCheckBox; }}, {"radio button", [] { return new QRadioButton; }},
            {"line edit", [] { return new QLineEdit; }}, {"list", [] { return new QComboBox; }},
            {"number", [] { return new QSpinBox; }},     {"day", [] { return new QDateEdit; }},
            {"button", [] { return new QPushButton; }},  {"table", [] { return new QTreeWidget; }},
            {"group", [] { return new QGroupBox; }}};
        for (const auto& [schemeName, scheme] : schemes) {
            for (const auto& [kind, make] : kinds)
                QTest::addRow("%s in %s", kind, schemeName) << scheme << make;
        }
    }

    static void drawnOutlinesCanBeSeen_data() { controls_data(); }
    /// What is painted, not what the palette promises.
    void drawnOutlinesCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        QFETCH(MakeControl, make);
        QApplication::setPalette(theme::palette(scheme));
        QWidget page;
        auto* layout = new QVBoxLayout{&page};
        layout->setContentsMargins(20, 20, 20, 20);
        QWidget* control = make();
        layout->addWidget(control);
        page.ensurePolished();
        page.resize(page.sizeHint());
        const QColor ground = page.palette().color(QPalette::Window);
        const double contrast = outlineContrast(painted(page), *control, ground);
        QVERIFY2(contrast >= 3, qPrintable(QString::number(contrast)));
    }

    static void scrollBarsCanBeSeen_data() { schemes(); }
    void scrollBarsCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        QApplication::setPalette(theme::palette(scheme));
        QScrollBar bar{Qt::Vertical};
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 200);
        const QImage image = painted(bar);
        const QColor ground = bar.palette().color(QPalette::Window);
        double strongest = 1;
        for (int y = 20; y < 100; ++y)
            strongest = std::max(strongest, theme::contrast(image.pixelColor(bar.width() / 2, y), ground));
        QVERIFY2(strongest >= 3, qPrintable(QString::number(strongest)));
    }

    static void drawnFocusCanBeSeen_data() { controls_data(); }
    /// The outline of what has the focus is another colour than without, and stands out from the ground too.
    void drawnFocusCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        QFETCH(MakeControl, make);
        QApplication::setPalette(theme::palette(scheme));
        QWidget page;
        auto* layout = new QVBoxLayout{&page};
        layout->setContentsMargins(20, 20, 20, 20);
        QWidget* control = make();
        layout->addWidget(control);
        if (control->focusPolicy() == Qt::NoFocus)
            return; // nothing leads there
        auto* before = new QPushButton;
        if (auto* box = qobject_cast<QAbstractButton*>(control))
            box->setText(QStringLiteral("Off"));
        layout->insertWidget(0, before);
        QWidget::setTabOrder(before, control);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before->setFocus();
        const QImage without = painted(page).copy(control->geometry());
        QTest::keyClick(&page, Qt::Key_Tab);
        QVERIFY(control->hasFocus());
        const QImage with = painted(page).copy(control->geometry());
        const QColor ring = theme::accent(page.palette());
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                changed += with.pixelColor(x, y) == ring && without.pixelColor(x, y) != ring ? 1 : 0;
        }
        QVERIFY2(changed > control->height(), qPrintable(QString::number(changed)));
        QVERIFY(theme::contrast(ring, page.palette().color(QPalette::Window)) >= 3);
    }

    void nothingMovesByItself()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void schemesAreToldApart()
    {
        QVERIFY(!theme::isDark(theme::palette(Scheme::Light)));
        QVERIFY(theme::isDark(theme::palette(Scheme::Dark)));
        QVERIFY(theme::isDark(theme::palette(Scheme::Contrast)));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(theme::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(theme::contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
