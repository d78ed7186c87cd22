#include "policy/packlanguage.h"
#include "tests/support/builtinpack.h"

#include <cstdlib>

/// The file of a language: refused with a reason, or a pack whose words may be others, but not what decides.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const policy::PackFiles files = testsupport::builtInPackFiles();
    static const std::shared_ptr<const policy::Pack> english = testsupport::readBuiltInPack();
    const QString code = QStringLiteral("de");
    const QString name = policy::languageFileName(code);
    const QByteArray bytes{reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
    const policy::PackLanguage language = policy::readPackLanguage(name, bytes);
    for (const policy::PackProblem& problem : language.problems) {
        if (problem.message.isEmpty())
            std::abort(); // refused without a word
    }
    if (!language.problems.empty())
        return 0;
    static_cast<void>(policy::lintPackLanguage(*english, name, language));
    policy::PackFiles translated = files;
    translated[name] = bytes;
    const policy::PackReading reading = policy::readPack(translated, code);
    if (reading.pack && reading.pack->sourceJson != english->sourceJson)
        std::abort(); // a translation has changed a source
    if (!reading.pack && reading.problems.empty())
        std::abort();
    return 0;
}
