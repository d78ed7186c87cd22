#include "app/widgets/saving.h"

#include "app/widgets/dialogs.h"

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
        const QString error = write(path);
        if (error.isEmpty())
            return true;
        if (!dialogs.showError(parent, error, Saving::tr("Choose another &place…")))
            return false;
        wish.suggestion = path; // what was typed is not lost
    }
}

} // namespace saving
