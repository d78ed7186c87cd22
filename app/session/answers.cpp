#include "app/session/answers.h"

using policy::Answers;
using policy::QuestionId;

namespace answers {

namespace {

std::optional<bool> Answers::*yesNoMember(QuestionId question)
{
    switch (question) {
    case QuestionId::Accepted:
        return &Answers::accepted;
    case QuestionId::UsedAfterDeadline:
        return &Answers::usedAfterDeadline;
    case QuestionId::SwitchLockedOff:
        return &Answers::switchLockedOff;
    case QuestionId::ZeroDataRetention:
        return &Answers::zeroDataRetention;
    default:
        return nullptr;
    }
}

std::optional<policy::DateKnowledge> Answers::*dateMember(QuestionId question)
{
    switch (question) {
    case QuestionId::AccountCreated:
        return &Answers::accountCreated;
    case QuestionId::AcceptedOn:
        return &Answers::acceptedOn;
    default:
        return nullptr;
    }
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

QByteArray choice(const Answers& from, QuestionId question)
{
    if (question == QuestionId::Plan)
        return from.plan ? bytes(policy::planNames.name(*from.plan)) : QByteArray{};
    if (question == QuestionId::SwitchAtAccept)
        return from.switchAtAccept ? bytes(policy::switchNames.name(*from.switchAtAccept)) : QByteArray{};
    const auto member = yesNoMember(question);
    if (!member || !(from.*member))
        return {};
    return *(from.*member) ? QByteArrayLiteral("yes") : QByteArrayLiteral("no");
}

bool setChoice(Answers& to, QuestionId question, const QByteArray& value)
{
    const std::string_view name{value.constData(), static_cast<std::size_t>(value.size())};
    if (question == QuestionId::Plan) {
        const auto plan = policy::planNames.value(name);
        if (plan)
            to.plan = plan;
        return plan.has_value();
    }
    if (question == QuestionId::SwitchAtAccept) {
        const auto position = policy::switchNames.value(name);
        if (position)
            to.switchAtAccept = position;
        return position.has_value();
    }
    const auto member = yesNoMember(question);
    if (!member || (name != "yes" && name != "no"))
        return false;
    to.*member = name == "yes";
    return true;
}

std::optional<policy::DateKnowledge> date(const Answers& from, QuestionId question)
{
    const auto member = dateMember(question);
    return member ? from.*member : std::nullopt;
}

bool setDate(Answers& to, QuestionId question, const policy::DateKnowledge& value)
{
    const auto member = dateMember(question);
    if (!member)
        return false;
    to.*member = value;
    return true;
}

std::optional<QuestionId> questionAt(const QByteArray& pointer)
{
    const QList<QByteArray> parts = pointer.split('/');
    if (parts.size() < 3 || parts[1] != "answers")
        return {};
    return policy::questionNames.value(parts[2].toStdString());
}

QByteArray idOf(QuestionId question)
{
    return bytes(policy::questionNames.name(question));
}

} // namespace answers
