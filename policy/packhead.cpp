#include "policy/packhead.h"

#include "policy/packlanguage.h"
#include "policy/packparts.h"

namespace policy {

PackHead headOf(const Pack& pack)
{
    return {pack.version, pack.service, pack.title,          pack.notice,
            pack.stale,   pack.scope,   pack.checkedThrough, pack.reviewBy};
}

std::optional<PackHead> readPackHead(const PackFiles& files, const QString& language)
{
    const auto file = files.find(packFileNames().constFirst());
    if (file == files.end())
        return {};
    JsonText json;
    const QByteArray& bytes = file->second;
    if (json.read({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return {};
    std::vector<PackProblem> found;
    PackFileProblems problems{file->first, found};
    PackFields fields{json.root(), problems};
    Pack pack;
    readTitle(pack, fields, problems);
    if (!found.empty())
        return {};
    const auto words = files.find(languageFileName(language));
    if (words != files.end() && language != pack.language)
        translatePack(pack, readPackLanguage(words->first, words->second));
    return headOf(pack);
}

} // namespace policy
