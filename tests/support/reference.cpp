#include "tests/support/reference.h"

#include "tests/support/referencechat.h"

#include <QJsonArray>

#include <algorithm>

namespace testsupport {

namespace {

using policy::Answers;
using policy::Plan;
using policy::SwitchPosition;

/// Judges every completion of one case and collects what they give.
class Collection
{
public:
    Collection(const policy::Case& input, Day asOf)
        : m_input(input)
        , m_answers(input.answers)
        , m_asOf(asOf)
    {
        for (const policy::Chat& chat : input.chats) {
            if (chat.messages.front() <= asOf)
                m_chats.push_back(&chat);
        }
        m_result.chats.resize(m_chats.size());
        m_seen.resize(m_chats.size());
    }

    ReferenceAnswer run()
    {
        if (const std::string code = plainRefusal(m_input, m_asOf); !code.empty())
            return refused(code);
        const bool mayBeConsumer = !m_answers.plan || policy::isConsumer(*m_answers.plan);
        if (mayBeConsumer)
            m_accounts = consistentAccounts(m_input, m_asOf);
        if (mayBeConsumer && m_accounts.empty())
            return refused("contradiction");
        for (std::size_t i = 0; i < policy::planCount; ++i) {
            const Plan plan = static_cast<Plan>(i);
            if (m_answers.plan && *m_answers.plan != plan)
                continue;
            policy::isConsumer(plan) ? judgeConsumer(plan) : judgeOther(plan);
        }
        finish();
        return m_result;
    }

private:
    static ReferenceAnswer refused(const std::string& code)
    {
        ReferenceAnswer answer;
        answer.error = code;
        return answer;
    }

    void judgeConsumer(Plan plan)
    {
        for (const ReferenceAccount& account : m_accounts) {
            for (const SwitchPosition position : {SwitchPosition::Off, SwitchPosition::On}) {
                if (m_answers.switchAtAccept && *m_answers.switchAtAccept != position)
                    continue;
                const auto stretches = stretchesOf(m_answers, account, position);
                newConsumerChats(account, !stretches.empty() && !stretches.back().last);
                judgeChats(plan, stretches, false);
            }
        }
    }

    void newConsumerChats(const ReferenceAccount& account, bool on)
    {
        m_result.retention.insert(on ? "P5Y" : "P30D");
        if (account.acceptedOn)
            m_result.training.insert(on ? "used" : "not-used");
        else if (account.existing && m_asOf < contract::blockedFrom)
            m_result.training.insert("not-used");
        else
            m_result.training.insert("no-access");
    }

    void judgeOther(Plan plan)
    {
        for (const bool zero : {false, true}) {
            if (m_answers.zeroDataRetention && *m_answers.zeroDataRetention != zero)
                continue;
            m_result.training.insert(plan == Plan::ThirdPartyApp ? "other-company" : "not-used");
            m_result.retention.insert(newRetention(plan, zero));
            judgeChats(plan, {}, zero);
        }
    }

    std::string newRetention(Plan plan, bool zero) const
    {
        switch (plan) {
        case Plan::Team:
            return "until-deleted";
        case Plan::Enterprise:
            return m_answers.customRetentionDays ? "P" + std::to_string(*m_answers.customRetentionDays) + "D"
                                                 : "until-deleted";
        case Plan::Gov:
            return "contract";
        case Plan::Education:
            return "institution";
        case Plan::Api:
            return zero ? "P0D" : "P30D";
        case Plan::Bedrock:
        case Plan::Vertex:
            return "provider";
        case Plan::Foundry:
            return "P30D";
        default:
            return "other-company";
        }
    }

    void judgeChats(Plan plan, const std::vector<OnStretch>& stretches, bool zero)
    {
        ++m_completions;
        for (std::size_t i = 0; i < m_chats.size(); ++i) {
            const policy::Chat& chat = *m_chats[i];
            const ChatOutcome outcome = chatOutcome(m_input, chat, plan, stretches, zero, m_asOf);
            ReferenceChat& result = m_result.chats[i];
            result.training.insert(std::string{outcome.training});
            const bool mayChange = outcome.training == "not-used" || outcome.training == "runs-only";
            if (mayChange && policy::isConsumer(plan) && !chat.credential) {
                result.assumesNoSafetyFlag = true;
                result.assumesNoFeedback = !chat.feedbackOn;
            }
            for (std::size_t copy = 0; copy < copyNames.size(); ++copy)
                collectCopy(outcome.copies[copy], copy, i);
        }
    }

    void collectCopy(const CopyOutcome& outcome, std::size_t copy, std::size_t chat)
    {
        if (!outcome.exists)
            return;
        const auto [line, isFirst] =
            m_result.chats[chat].copies.try_emplace(std::string{copyNames[copy]}, true, outcome.latest);
        ++m_seen[chat][copy];
        const auto& known = line->second.latest;
        if (!outcome.latest || (known && *known < *outcome.latest))
            line->second.latest = outcome.latest; // no fixed date is later than any
    }

    void finish()
    {
        for (std::size_t chat = 0; chat < m_chats.size(); ++chat) {
            for (std::size_t copy = 0; copy < copyNames.size(); ++copy) {
                const auto line = m_result.chats[chat].copies.find(std::string{copyNames[copy]});
                if (line != m_result.chats[chat].copies.end())
                    line->second.always = m_seen[chat][copy] == m_completions;
            }
        }
        const bool used = m_result.training.contains("used");
        const bool sole = m_result.training.size() == 1;
        if (used)
            m_result.actions.emplace_back(sole ? "switch-off" : "check-switch");
        const bool stated = m_answers.plan && policy::isConsumer(*m_answers.plan);
        if ((sole && m_result.training.contains("no-access")) || (stated && m_answers.accepted == false))
            m_result.actions.emplace_back("choose-before-accept");
        // The switch is unknown now: not answered, not changed since, not locked.
        m_result.preset = stated && !m_answers.switchAtAccept && m_answers.switchChanges.empty() &&
                          m_answers.switchLockedOff != true &&
                          std::all_of(m_accounts.begin(), m_accounts.end(), [](const ReferenceAccount& one) {
                              return one.existing && one.acceptedOn;
                          });
    }

    const policy::Case& m_input;
    const Answers& m_answers;
    const Day m_asOf;
    std::vector<const policy::Chat*> m_chats;
    std::vector<ReferenceAccount> m_accounts;
    std::vector<std::array<std::size_t, copyNames.size()>> m_seen;
    std::size_t m_completions = 0;
    ReferenceAnswer m_result;
};

std::set<std::string> stringSet(const QJsonValue& list)
{
    std::set<std::string> result;
    for (const QJsonValue& item : list.toArray())
        result.insert(item.toString().toStdString());
    return result;
}

std::set<std::string> valuesOf(const QJsonObject& parent, const char* name)
{
    return stringSet(parent.value(QLatin1StringView{name}).toObject().value(QLatin1StringView{"values"}));
}

ReferenceChat chatPicture(const QJsonObject& chat)
{
    ReferenceChat result;
    result.training = valuesOf(chat, "training");
    const auto assumes =
        stringSet(chat.value(QLatin1StringView{"training"}).toObject().value(QLatin1StringView{"assumes"}));
    result.assumesNoFeedback = assumes.contains("no-feedback");
    result.assumesNoSafetyFlag = assumes.contains("no-safety-flag");
    for (const QJsonValue& value : chat.value(QLatin1StringView{"copies"}).toArray()) {
        const QJsonObject copy = value.toObject();
        ReferenceCopy& line = result.copies[copy.value(QLatin1StringView{"copy"}).toString().toStdString()];
        line.always = copy.value(QLatin1StringView{"present"}).toArray().size() == 1;
        const QJsonValue latest = copy.value(QLatin1StringView{"latest"});
        if (!latest.isNull())
            line.latest = policy::parseDay(latest.toString().toStdString());
    }
    return result;
}

std::string joined(const std::set<std::string>& values)
{
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : " ") + value;
    return text;
}

} // namespace

ReferenceAnswer referenceAnswer(const policy::Case& input, policy::Day asOf)
{
    return Collection{input, asOf}.run();
}

ReferenceAnswer pictureOf(const QJsonObject& answer)
{
    ReferenceAnswer result;
    const QJsonObject error = answer.value(QLatin1StringView{"error"}).toObject();
    result.error = error.value(QLatin1StringView{"code"}).toString().toStdString();
    if (!result.error.empty())
        return result;
    const QJsonObject newChats = answer.value(QLatin1StringView{"newChats"}).toObject();
    result.training = valuesOf(newChats, "training");
    result.retention = valuesOf(newChats, "retention");
    result.preset = newChats.value(QLatin1StringView{"training"})
                        .toObject()
                        .contains(QLatin1StringView{"presetIfUntouched"});
    for (const QJsonValue& chat : answer.value(QLatin1StringView{"chats"}).toArray())
        result.chats.push_back(chatPicture(chat.toObject()));
    static const std::set<std::string> settled{"switch-off", "check-switch", "choose-before-accept"};
    for (const QJsonValue& action : answer.value(QLatin1StringView{"actions"}).toArray()) {
        const std::string id = action.toObject().value(QLatin1StringView{"id"}).toString().toStdString();
        if (settled.contains(id))
            result.actions.push_back(id);
    }
    return result;
}

std::string toText(const ReferenceAnswer& answer)
{
    if (!answer.error.empty())
        return "error " + answer.error;
    std::string text = "training {" + joined(answer.training) + "} retention {" + joined(answer.retention) +
                       "}" + (answer.preset ? " preset" : "");
    for (const std::string& action : answer.actions)
        text += " " + action;
    for (const ReferenceChat& chat : answer.chats) {
        text += "\n  chat {" + joined(chat.training) + "}" + (chat.assumesNoFeedback ? " no-feedback" : "") +
                (chat.assumesNoSafetyFlag ? " no-safety-flag" : "");
        for (const auto& [name, copy] : chat.copies)
            text += " " + name + (copy.always ? "=" : "?=") +
                    (copy.latest ? policy::toIsoDate(*copy.latest) : "kept");
    }
    return text;
}

} // namespace testsupport
