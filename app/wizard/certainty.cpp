#include "app/wizard/certainty.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(certainty)
};

QString valueTitle(const policy::Words& words, const QByteArray& value, const policy::Answers& answers)
{
    const policy::Word* word = policy::findWord(words, value);
    if (!word)
        word = policy::findWord(words, "custom");
    if (answers.customRetentionDays && word && word->id == "custom")
        return Text::tr("%n days after the last message", nullptr, *answers.customRetentionDays);
    return word ? word->title : QString{};
}

QString trainingSentence(const CaseDocument& document, const policy::Determination& training)
{
    if (!training.isDetermined())
        return Text::tr("Still open: whether new chats may be used to train models.");
    return Text::tr("Certain so far: training with new chats – %1.")
        .arg(valueTitle(document.pack().training, training.values.front(), document.answers()));
}

QString retentionSentence(const CaseDocument& document, const policy::Determination& retention)
{
    if (!retention.isDetermined())
        return Text::tr("Still open: how long new chats are kept.");
    return Text::tr("Certain so far: new chats are kept – %1.")
        .arg(valueTitle(document.pack().retention, retention.values.front(), document.answers()));
}

} // namespace

QString certaintyText(const CaseDocument& document)
{
    const auto result = policy::assess(document.pack(), document.outline(), document.asOf());
    if (!result)
        return Text::tr("Nothing can be said yet: two answers don't fit together.");
    if (!result->training.isDetermined() && !result->retention.isDetermined())
        return Text::tr(
            "Still open: whether new chats may be used to train models, and how long they are kept.");
    return trainingSentence(document, result->training) + QLatin1Char('\n') +
           retentionSentence(document, result->retention);
}
