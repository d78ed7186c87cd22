#include "tests/gui/windowfixture.h"

#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/widgets/page.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/tile.h"
#include "app/wizard/wizardview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

WindowFixture::WindowFixture(QSize size)
    : m_settings(m_folder.filePath(QStringLiteral("settings.conf")), settingsformat::format())
{
    static const Rules rules = packloader::builtIn();
    m_window = std::make_unique<MainWindow>(rules, today(), m_settings, m_dialogs);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window did not become active.");
}

QString WindowFixture::write(const QString& name, const QByteArray& bytes) const
{
    QFile file{path(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file for the test could not be written.");
    return file.fileName();
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void WindowFixture::tabTo(const QWidget* widget)
{
    constexpr int manyStops = 200;
    for (int i = 0; i < manyStops; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus == widget || widget->isAncestorOf(focus))
            return;
        press(Qt::Key_Tab);
    }
    qFatal("The focus never came to the widget.");
}

void WindowFixture::type(const QString& text)
{
    for (const QChar character : text)
        QTest::keyClick(m_window->windowHandle(), character.toLatin1());
}

void WindowFixture::click(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget);
    }
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      widget->mapTo(m_window.get(), widget->rect().center()));
}

QAbstractButton* WindowFixture::button(const QString& name) const
{
    QCoreApplication::processEvents(); // new buttons are shown by an event
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        QString shown = button->text();
        shown.remove(QLatin1Char('&'));
        if (button->isVisible() && (button->accessibleName() == name || shown == name))
            return button;
    }
    return nullptr;
}

QuestionPage* WindowFixture::questionPage() const
{
    return qobject_cast<QuestionPage*>(m_window->page());
}

Tile* WindowFixture::tile(const QByteArray& value) const
{
    QCoreApplication::processEvents();
    for (Tile* tile : m_window->page()->findChildren<Tile*>()) {
        if (tile->isVisible() && tile->value() == value)
            return tile;
    }
    return nullptr;
}

QString WindowFixture::pageText() const
{
    QCoreApplication::processEvents();
    QStringList lines;
    for (const QLabel* label : m_window->page()->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString{};
}
