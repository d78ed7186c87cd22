// A paragraph sets its text in type itself until somebody wants to select in it; nothing may move then.

#include "app/widgets/textlabel.h"

#include <QEnterEvent>
#include <QTest>

namespace {

const QString prose =
    QStringLiteral("Answer a few questions about one account. You then read whether its chats may "
                   "be used to train models, how long copies are kept, and until when.");

/// The same text as Qt's own label has it: the reference.
std::unique_ptr<QLabel> plainLabel(const TextLabel& ours)
{
    auto label = std::make_unique<QLabel>(ours.text());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(ours.wordWrap());
    label->setFont(ours.font());
    label->setAlignment(ours.alignment());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void enter(QWidget& widget)
{
    const QPointF place{1, 1};
    QEnterEvent event{place, place, widget.mapToGlobal(place)};
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHighAsQtsOwn_data() { addTexts(); }
    void isHighAsQtsOwn()
    {
        QFETCH(const QString, text);
        TextLabel ours{text};
        const auto theirs = plainLabel(ours);
        for (int width = 40; width < 1200; width += 37)
            QCOMPARE(ours.heightForWidth(width), theirs->heightForWidth(width));
        QCOMPARE(ours.minimumSizeHint(), theirs->minimumSizeHint());
    }

    void looksTheSameOnceItCanBeSelected_data() { addTexts(); }
    void looksTheSameOnceItCanBeSelected()
    {
        QFETCH(const QString, text);
        for (const TextLabel::Role role : {TextLabel::Role::Body, TextLabel::Role::Title}) {
            TextLabel label{text, role};
            for (const int width : {160, 333, 900}) {
                label.resize(width, label.heightForWidth(width) + 10);
                const QImage before = label.grab().toImage();
                enter(label);
                QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
                QCOMPARE(label.grab().toImage(), before);
                label.setTextInteractionFlags(Qt::NoTextInteraction);
            }
        }
    }

    void nothingTakesNoRoom()
    {
        const TextLabel label;
        QCOMPARE(label.heightForWidth(300), 0);
        QCOMPARE(label.sizeHint().height(), 0);
    }

    void newTextIsMeasuredAnew()
    {
        TextLabel label{QStringLiteral("Short")};
        const int low = label.heightForWidth(200);
        label.setText(prose);
        QVERIFY(label.heightForWidth(200) > 3 * low);
        QFont large = label.font();
        const int before = label.heightForWidth(200);
        large.setPointSizeF(large.pointSizeF() * 2);
        label.setFont(large);
        QVERIFY(label.heightForWidth(200) > 2 * before);
        QCOMPARE(label.heightForWidth(200), plainLabel(label)->heightForWidth(200));
    }

    void theMouseSelects()
    {
        TextLabel label{prose};
        label.resize(400, label.heightForWidth(400));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTest::mousePress(&label, Qt::LeftButton, {}, {1, 4});
        QTest::mouseMove(&label, {200, 4});
        QTest::mouseRelease(&label, Qt::LeftButton, {}, {200, 4});
        QVERIFY(label.hasSelectedText());
        QVERIFY(prose.startsWith(label.selectedText()));
    }

    void aPlaceThatWasFoundIsSelected()
    {
        TextLabel label{prose};
        label.setSelection(7, 5);
        QCOMPARE(label.selectedText(), QStringLiteral("a few"));
    }

private:
    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << QStringLiteral("Retention");
        QTest::newRow("prose") << prose;
        QTest::newRow("lines") << QStringLiteral(
                                      "8 October 2025: the deadline\n\n28 August 2025: the notice ") +
                                      prose;
        QTest::newRow("long word") << QStringLiteral("Datenschutzgrundverordnungsbeauftragter ") + prose;
        QTest::newRow("Japanese") << QStringLiteral(
            "この期間のチャットはモデルの学習に使われる可能性があります。コピーは最長5年間保管されます。");
        QTest::newRow("right to left")
            << QStringLiteral("قد تستخدم محادثات Claude هذه لتدريب النماذج، وتحفظ خمس سنوات.");
        QTest::newRow("blanks") << QStringLiteral("  two  blanks   here  ");
    }
};

QTEST_MAIN(TextLabelTest)
#include "textlabel_test.moc"
