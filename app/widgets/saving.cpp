#include "app/widgets/saving.h"

#include "app/widgets/dialogs.h"
#include "app/widgets/waiting.h"

#include <QCoreApplication>

namespace saving {

namespace {

/// Gives the words their translation context.
struct Saving
{
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

} // namespace

bool save(QWidget* parent, Dialogs& dialogs, Wish wish, const Write& write)
{
    for (;;) {
        const QString path = dialogs.fileToSave(parent, wish.title, wish.suggestion, wish.filter);
        if (path.isEmpty())
            return false;
        QString error;
        const auto work = [&](const report::Progress& progress) { error = write(path, progress); };
        auto end = waiting::End::Done;
        if (wish.says.isEmpty())
            work({});
        else
            end = waiting::run(parent, wish.says, work);
        if (end == waiting::End::NoMemory)
            error = waiting::noMemoryText();
        if (error.isEmpty())
            return true;
        if (end == waiting::End::Cancelled)
            return false;
        if (!dialogs.showError(parent, error, Saving::tr("Choose another &place…")))
            return false;
        wish.suggestion = path; // what was typed is not lost
    }
}

} // namespace saving
