#pragma once

#include "app/report/reportmodel.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// The people whose reports are kept: one case a file in tests/golden/cases.
namespace golden {

/// Names of the cases, sorted.
QStringList names();
/// Path of a case, and of its report in a form (`txt`, `html`), from the project's root.
QString casePath(const QString& name);
QString reportPath(const QString& name, const QString& form);

/// Reads the built-in pack once and makes reports with it, with English words and British dates.
class Reporter
{
public:
    Reporter();

    const policy::Pack* pack() const { return m_pack.get(); }
    /// The report on a case; nothing where the case is refused.
    std::optional<report::ReportModel> report(const policy::Case& input) const;
    std::optional<report::ReportModel> report(const QString& name) const;
    report::OverviewModel overview() const;

    static QLocale locale();

private:
    std::shared_ptr<const policy::Pack> m_pack;
};

} // namespace golden
