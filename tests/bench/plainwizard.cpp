// What a QWizard costs whose one page says as much as our first one, in Qt's own labels and buttons: the
// floor of any start that shows its text. No rules are read and there is no menu.

#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace {

const char* const title = "What may happen to your Claude chats, and until when?";
const char* const paragraphs[] = {
    "Answer a few questions about one account. You then read whether its chats may be used to train models, "
    "how "
    "long copies are kept, what you can do and which published sources say so – on the screen or on paper. "
    "“I "
    "don't know” is a full answer everywhere.",
    "Nothing leaves this computer: this program does not use the network, and it stores your answers only "
    "where "
    "you save them.",
    "One case is one account on the plan it has today. Whoever has two accounts, or has changed the plan, "
    "fills in "
    "a case for each of them and reads both.",
    "The rules: their version, the day through which the public sources were checked and the day by which "
    "they are "
    "due for a fresh look.",
    "Independent information, not affiliated with the provider, and no legal advice. What the provider's own "
    "terms "
    "say is what holds; look the sources up before you rely on an answer, and ask a lawyer where much "
    "depends on it.",
};
const char* const buttons[] = {"Start", "Open a saved case…", "Your own chats, one by one",
                               "All plans at a glance", "First aid: I pressed Accept"};

QLabel* paragraph(const char* text, double scale)
{
    auto* label = new QLabel{QString::fromUtf8(text)};
    label->setWordWrap(true);
    if (scale > 1) {
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QWizard wizard;
    auto* page = new QWizardPage;
    auto* column = new QVBoxLayout{page};
    column->addWidget(paragraph(title, 1.6));
    for (const char* text : paragraphs)
        column->addWidget(paragraph(text, 1));
    for (const char* text : buttons)
        column->addWidget(new QPushButton{QString::fromUtf8(text)}, 0, Qt::AlignLeading);
    column->addWidget(paragraph("How fresh the rules are", 1.15));
    column->addWidget(paragraph("Please note", 1.15));
    wizard.addPage(page);
    wizard.resize(1040, 760);
    const FirstPaint firstPaint{&wizard};
    wizard.show();
    return QApplication::exec();
}
