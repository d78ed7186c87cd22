#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace testsupport {

/// One line of a scenario file: a case and what to expect of its assessment (tests/scenarios/README.md).
struct Scenario
{
    QString file;
    int line = 0;
    QString name; ///< The case's id, or the place where it has none.
    QJsonObject input;
    QJsonObject expected;

    QByteArray text() const; ///< The case as one line of JSON.
};

/// The scenario files of this repository and, where it stands beside the repository, the shared one.
QStringList scenarioFiles();

/// Every scenario of a file; a line that is not one gives a scenario without expectation, which fails.
std::vector<Scenario> readScenarios(const QString& path);

/// Where the answer differs from what is expected, one sentence each; empty where it does not.
QStringList differences(const QJsonObject& expected, const QJsonObject& answer);

} // namespace testsupport
