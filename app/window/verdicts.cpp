#include "app/window/verdicts.h"

#include "app/report/reportmodel.h"
#include "app/session/casefile.h"
#include "policy/assess.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace {

QString identity(const QString& path)
{
    const QFileInfo file{path};
    return QStringLiteral("%1|%2|%3").arg(path).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

Verdicts::Verdicts(Rules rules, policy::Day today, QObject* parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_today(today)
{
}

void Verdicts::ask(const QStringList& paths)
{
    m_waiting = paths;
    if (m_isWorking || paths.isEmpty())
        return;
    m_isWorking = true;
    QTimer::singleShot(0, this, &Verdicts::goOn);
}

void Verdicts::goOn()
{
    if (m_waiting.isEmpty()) {
        m_isWorking = false;
        return;
    }
    const QString path = m_waiting.takeFirst();
    const QString key = identity(path);
    if (!m_known.contains(key))
        m_known.insert(key, verdictOn(path));
    Q_EMIT known(path, m_known.value(key));
    QTimer::singleShot(0, this, &Verdicts::goOn);
}

QString Verdicts::verdictOn(const QString& path) const
{
    if (QFileInfo{path}.size() > largest)
        return tr("A large case: open it to see its answer.");
    const casefile::Reading reading = casefile::read(path, QString::fromUtf8(m_rules.pack()->id));
    if (!reading.value)
        return tr("This file can't be read as a case.");
    const auto result =
        policy::assess(*m_rules.pack(), *reading.value, reading.value->asOf.value_or(m_today));
    if (!result)
        return tr("Two of its answers don't fit together.");
    return report::buildReport(*m_rules.pack(), *reading.value, *result, QLocale{}).headline;
}
