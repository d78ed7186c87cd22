#include "app/diagnostics/diagnostics.h"

#include "app/diagnostics/hardening.h"
#include "app/ingest/confinement.h"
#include "app/ingest/inflater.h"
#include "app/session/packloader.h"

#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

#include <array>

namespace diagnostics {

namespace {

const char* const heading = "privacy advisor: diagnostics\n"
                            "Nothing here names you, your computer, your files or your chats.\n"
                            "Read it before you pass it on.\n";

QString compiler()
{
#ifdef __clang__
    return QStringLiteral("clang " __clang_version__);
#else
    return QStringLiteral("GCC " __VERSION__);
#endif
}

/// The numbers of a version alone: whoever builds a kernel may have put a name behind them.
QString numbersOf(const QString& version)
{
    static const QRegularExpression numbers{QStringLiteral("^[0-9]+([.-][0-9]+)*")};
    return numbers.match(version).captured();
}

QString confinement()
{
    const ingest::Confinement offered = ingest::offeredConfinement();
    const QString files = offered.landlockVersion > 0
                              ? QStringLiteral("Landlock %1").arg(offered.landlockVersion)
                              : QStringLiteral("no Landlock");
    return files + (offered.systemCallFilter ? QStringLiteral(", system call filter")
                                             : QStringLiteral(", no system call filter"));
}

QString packLine(const policy::Pack& pack)
{
    const bool isBuiltIn = pack.id == packloader::builtInId;
    return QStringLiteral("%1, checked through %2, next review by %3")
        .arg(isBuiltIn ? QString::fromUtf8(pack.id + ' ' + pack.version) : QStringLiteral("another one"),
             QString::fromStdString(policy::toIsoDate(pack.checkedThrough)),
             QString::fromStdString(policy::toIsoDate(pack.reviewBy)));
}

QList<Line> ofProgram(const policy::Pack& pack)
{
    return {{QStringLiteral("Program"), QStringLiteral(ADVISOR_VERSION)},
            {QStringLiteral("Compiler"), compiler()},
            {QStringLiteral("Qt"), QStringLiteral("%1, built with %2")
                                       .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
            {QStringLiteral("Unpacks with"), QString::fromLatin1(ingest::Inflater::libraryName)},
            {QStringLiteral("Hardening"), hardening()},
            {QStringLiteral("Policy pack"), packLine(pack)},
            {QStringLiteral("System"), QSysInfo::prettyProductName()},
            {QStringLiteral("Kernel"),
             QSysInfo::kernelType() + QLatin1Char{' '} + numbersOf(QSysInfo::kernelVersion())},
            {QStringLiteral("Processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("Confinement offered"), confinement()},
            {QStringLiteral("System language"), QLocale::system().name()}};
}

} // namespace

Line fontsForScripts()
{
    static constexpr std::array scripts{QFontDatabase::Latin,
                                        QFontDatabase::Greek,
                                        QFontDatabase::Cyrillic,
                                        QFontDatabase::Japanese,
                                        QFontDatabase::SimplifiedChinese,
                                        QFontDatabase::Korean,
                                        QFontDatabase::Arabic,
                                        QFontDatabase::Hebrew,
                                        QFontDatabase::Devanagari};
    QStringList with;
    QStringList without;
    for (const QFontDatabase::WritingSystem script : scripts)
        (QFontDatabase::families(script).isEmpty() ? without : with)
            << QFontDatabase::writingSystemName(script);
    const QString missing =
        without.isEmpty() ? QString{} : QStringLiteral("; none for ") + without.join(QStringLiteral(", "));
    return {QStringLiteral("Fonts for"), with.join(QStringLiteral(", ")) + missing};
}

QString shortened(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    for (const QString& home : {QDir::cleanPath(QDir::homePath()), QDir{QDir::homePath()}.canonicalPath()}) {
        if (!home.isEmpty() && home != QLatin1StringView{"/"} && clean.startsWith(home + QLatin1Char{'/'}))
            return QLatin1Char{'~'} + clean.mid(home.size());
    }
    return QStringLiteral("outside the home folder");
}

QString text(const policy::Pack& pack, const QList<Line>& more)
{
    QString result = QString::fromLatin1(heading) + QLatin1Char{'\n'};
    for (const Line& line : ofProgram(pack) + more)
        result += line.label + QStringLiteral(": ") + line.value + QLatin1Char{'\n'};
    return result;
}

} // namespace diagnostics
