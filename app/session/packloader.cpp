#include "app/session/packloader.h"

#include "policy/packlanguage.h"
#include "resources/resources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace packloader {

namespace {

QString rootOf(const QString& folder)
{
    initializeResources();
    return folder.isEmpty() ? QStringLiteral(":/packs/%1").arg(QLatin1StringView{builtInId})
                            : QDir{folder}.absolutePath();
}

/// The files whose names, from the root, `wanted` accepts.
template <typename Wanted>
policy::PackFiles readFiles(const QString& root, Wanted wanted, std::vector<policy::PackProblem>& problems)
{
    policy::PackFiles files;
    QDirIterator walk{root, QDir::Files, QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        QFile file{walk.next()};
        if (!file.fileName().endsWith(QLatin1StringView{".json"}))
            continue;
        const QString name = QDir{root}.relativeFilePath(file.fileName());
        if (!wanted(name))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            problems.push_back({name, {}, file.errorString()});
        else
            files.emplace(name, file.read(policy::packFileLimit + 1));
    }
    return files;
}

bool isInLanguages(const QString& name)
{
    return name.startsWith(QLatin1StringView{"languages/"});
}

} // namespace

policy::PackReading load(const QString& folder, const QString& language, policy::PackCheck check)
{
    const QString root = rootOf(folder);
    policy::PackReading failed;
    if (!QDir{root}.exists()) {
        failed.problems.push_back({root,
                                   {},
                                   QStringLiteral("There is no folder of this name. Name the folder that "
                                                  "holds pack.json.")});
        return failed;
    }
    const QString translation = policy::languageFileName(language);
    const policy::PackFiles files = readFiles(
        root, [&translation](const QString& name) { return !isInLanguages(name) || name == translation; },
        failed.problems);
    if (!failed.problems.empty())
        return failed;
    return policy::readPack(files, language, folder.isEmpty() ? check : policy::PackCheck::InFull);
}

Rules builtIn(const QString& language)
{
    const QString translation = policy::languageFileName(language);
    std::vector<policy::PackProblem> problems;
    const policy::PackFiles files = readFiles(
        rootOf({}),
        [&translation](const QString& name) {
            return name == QLatin1StringView{"pack.json"} || name == translation;
        },
        problems);
    const auto read = [language] { return load({}, language).pack; };
    if (auto head = policy::readPackHead(files, language))
        return {*std::move(head), read};
    return read();
}

QStringList windowLanguages()
{
    initializeResources();
    const QString prefix = QStringLiteral("advisor_");
    QStringList tags;
    const QStringList files = QDir{QStringLiteral(":/translations")}.entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (file.startsWith(prefix))
            tags << file.mid(prefix.size()).chopped(3); // without ".qm"
    }
    return tags;
}

std::vector<policy::PackProblem> lintLanguages(const policy::Pack& english, const QString& folder)
{
    std::vector<policy::PackProblem> problems;
    for (const auto& [name, bytes] : readFiles(rootOf(folder), isInLanguages, problems)) {
        const policy::PackLanguage language = policy::readPackLanguage(name, bytes);
        const auto& found =
            language.problems.empty() ? policy::lintPackLanguage(english, name, language) : language.problems;
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

} // namespace packloader
