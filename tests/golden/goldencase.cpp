#include "tests/golden/goldencase.h"

#include "policy/assess.h"
#include "policy/casereader.h"
#include "tests/support/builtinpack.h"

#include <QDir>
#include <QFile>

namespace golden {

namespace {

const policy::Day someDay = policy::makeDay(2026, 11, 21);

} // namespace

QStringList names()
{
    QStringList names;
    const QDir folder{QStringLiteral("tests/golden/cases")};
    for (const QString& file : folder.entryList({QStringLiteral("*.privacycase")}, QDir::Files, QDir::Name))
        names << file.section(QLatin1Char{'.'}, 0, 0);
    return names;
}

QString casePath(const QString& name)
{
    return QStringLiteral("tests/golden/cases/%1.privacycase").arg(name);
}

QString reportPath(const QString& name, const QString& form)
{
    return QStringLiteral("tests/golden/expected/%1.%2").arg(name, form);
}

Reporter::Reporter()
    : m_pack(testsupport::readBuiltInPack())
{
}

QLocale Reporter::locale()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

std::optional<report::ReportModel> Reporter::report(const policy::Case& input) const
{
    const auto assessment = policy::assess(*m_pack, input, input.asOf.value_or(someDay));
    if (!assessment)
        return {};
    return report::buildReport(*m_pack, input, *assessment, locale());
}

std::optional<report::ReportModel> Reporter::report(const QString& name) const
{
    QFile file{casePath(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string text = file.readAll().toStdString();
    const auto input = policy::CaseReader{QString::fromUtf8(m_pack->id)}.read(text);
    return input ? report(*input) : std::nullopt;
}

report::OverviewModel Reporter::overview() const
{
    return report::buildOverview(*m_pack, someDay, locale());
}

} // namespace golden
