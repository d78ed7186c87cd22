#include "app/window/languages.h"

#include "app/session/packloader.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace {

constexpr QLatin1StringView english{"en"};
constexpr QLatin1StringView folder{":/translations"};
constexpr QLatin1StringView prefix{"advisor_"};

/// The system's own form of the language where it speaks it, with its dates; else the language's usual one.
QLocale localeOf(const QString& tag)
{
    const QLocale system = QLocale::system();
    const QLocale usual{tag};
    return system.language() == usual.language() ? system : usual;
}

} // namespace

Languages::Languages(QString packFolder)
    : m_packFolder(std::move(packFolder))
{
    takeWords();
}

QStringList Languages::all()
{
    QStringList tags{english};
    tags << packloader::windowLanguages();
    tags.removeDuplicates(); // English has a file too, for its plurals
    return tags;
}

QString Languages::ownName(const QString& tag)
{
    const QString name = tag == english ? QStringLiteral("English") : QLocale{tag}.nativeLanguageName();
    return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

QString Languages::ofSystem()
{
    const QStringList tags = all();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& each : wanted) {
        QString tag = each.section(QLatin1Char{'-'}, 0, 0);
        if (tags.contains(tag))
            return tag;
    }
    return english;
}

/// English has words of its own too: its plurals.
void Languages::takeWords()
{
    if (all().contains(m_current) && m_ours.load(prefix + m_current, folder))
        QCoreApplication::installTranslator(&m_ours);
}

std::optional<Rules> Languages::use(const QString& tag)
{
    std::optional<Rules> rules;
    if (m_packFolder.isEmpty())
        rules = packloader::builtIn(tag);
    else if (const policy::PackReading reading = packloader::load(m_packFolder, tag); reading.pack)
        rules = reading.pack;
    if (!rules)
        return {};
    m_current = tag;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    takeWords();
    if (tag != english) {
        if (m_qts.load(QStringLiteral("qtbase_") + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts);
    }
    QLocale::setDefault(localeOf(tag));
    return rules;
}
