#pragma once

#include "app/session/rules.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

/// What the answer of saved cases is, in one sentence each, found out one after the other while the window
/// stays free. Files that have not changed are not read again.
class Verdicts : public QObject
{
    Q_OBJECT

public:
    /// Larger files are not read for it, in bytes.
    static constexpr qint64 largest = qint64{1} << 20;

    Verdicts(Rules rules, policy::Day today, QObject* parent = nullptr);

    /// Begins to find out about these files, in order; what was asked for before is given up.
    void ask(const QStringList& paths);

    /// The verdict on one file, or a sentence that says why there is none.
    QString verdictOn(const QString& path) const;

Q_SIGNALS:
    void known(const QString& path, const QString& verdict);

private:
    void goOn();

    Rules m_rules;
    policy::Day m_today;
    QStringList m_waiting;
    bool m_isWorking = false;
    QHash<QString, QString> m_known; ///< By path, size and time of change.
};
