#pragma once

#include "app/window/mainwindow.h"
#include "tests/gui/scripteddialogs.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;
class QuestionPage;
class Tile;

/// A window with the built-in pack on a fixed day, empty settings and scripted dialogs, and what a person
/// does in it.
class WindowFixture
{
public:
    static policy::Day today() { return policy::makeDay(2026, 11, 21); }

    explicit WindowFixture(QSize size = {1040, 760});

    MainWindow& window() { return *m_window; }
    CaseDocument& document() { return m_window->document(); }
    ScriptedDialogs& dialogs() { return m_dialogs; }
    QSettings& settings() { return m_settings; }
    /// A path in a folder that goes away with the fixture.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file there and gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;

    /// Presses a key in the window, which has the focus somewhere.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Tab until the focus is on the widget, or on a part of it.
    void tabTo(const QWidget* widget);
    /// Types text where the focus is.
    void type(const QString& text);
    /// Clicks in the middle of a widget, after scrolling to it.
    void click(QWidget* widget);

    /// The visible button with this accessible name; nullptr where there is none.
    QAbstractButton* button(const QString& name) const;
    QuestionPage* questionPage() const;
    Tile* tile(const QByteArray& value) const;
    /// Every text that stands on the page, in reading order.
    QString pageText() const;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

/// The text of a PDF file by pdftotext; empty where that fails.
QString pdfText(const QString& path);
