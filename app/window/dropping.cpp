// A saved case dropped on the window: further methods of the window.

#include "app/session/casefile.h"
#include "app/window/mainwindow.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace {

/// The one saved case that is dragged; empty for anything else.
QString draggedCase(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const bool isCase =
        QFileInfo{path}.suffix().compare(QLatin1StringView{casefile::extension}, Qt::CaseInsensitive) == 0;
    return isCase ? path : QString{};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedCase(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedCase(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openRecent(path);
}
