// A saved case, or files and folders of own data, dropped on the window: further methods of the window.

#include "app/session/casefile.h"
#include "app/window/mainwindow.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace {

bool isCase(const QUrl& url)
{
    const QString extension = QFileInfo{url.toLocalFile()}.suffix();
    return url.isLocalFile() &&
           extension.compare(QLatin1StringView{casefile::extension}, Qt::CaseInsensitive) == 0;
}

/// The one saved case that is dragged; empty for anything else.
QString draggedCase(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && isCase(urls.first()) ? urls.first().toLocalFile() : QString{};
}

/// Files and folders on this computer that are dragged; none where a saved case is among them.
QStringList draggedData(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (isCase(url))
            return {};
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedCase(*event->mimeData()).isEmpty() || !draggedData(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedCase(*event->mimeData());
    const QStringList paths = draggedData(*event->mimeData());
    if (path.isEmpty() && paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.isEmpty())
        readData(paths);
    else
        openRecent(path);
}
