#include "app/window/diagnosticsdialog.h"

#include "app/diagnostics/diagnostics.h"
#include "app/report/savefile.h"
#include "app/widgets/saving.h"
#include "app/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int columns = 96;
constexpr int rows = 18;

/// What only the window knows.
QList<diagnostics::Line> ofWindow(const QWidget& window, const Memory& memory)
{
    using diagnostics::Line;
    const QScreen* screen = window.screen();
    const QFont font = QApplication::font();
    const bool isDark = window.palette().color(QPalette::Window).lightness() < 128;
    const auto printers = QPrinterInfo::availablePrinterNames().size();
    return {
        Line{QStringLiteral("Language of the window"), QLocale{}.name()},
        Line{QStringLiteral("Shown by"), QGuiApplication::platformName()},
        Line{QStringLiteral("Style"),
             QApplication::style()->name() + (isDark ? QStringLiteral(", dark") : QStringLiteral(", light"))},
        Line{QStringLiteral("Font"),
             QStringLiteral("%1, %2 points").arg(font.family()).arg(font.pointSizeF())},
        Line{QStringLiteral("Screen"), QStringLiteral("%1 x %2, %3 pixels a point of the window")
                                           .arg(screen->size().width())
                                           .arg(screen->size().height())
                                           .arg(screen->devicePixelRatio())},
        Line{QStringLiteral("Window"), QStringLiteral("%1 x %2").arg(window.width()).arg(window.height())},
        diagnostics::fontsForScripts(),
        Line{QStringLiteral("Assistive technology"),
             QAccessible::isActive() ? QStringLiteral("is used") : QStringLiteral("is not used")},
        Line{QStringLiteral("Printers"), QString::number(printers)},
        Line{QStringLiteral("Remembers"), memory.isOn() ? QStringLiteral("yes") : QStringLiteral("nothing")},
        Line{QStringLiteral("Settings"), diagnostics::shortened(memory.path())}};
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString& text, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_text(new QPlainTextEdit{text})
{
    setWindowTitle(tr("Diagnostics"));
    auto* column = new QVBoxLayout{this};
    auto* intro = new QLabel{tr("For whoever helps you, and therefore in English. It does not name you, this "
                                "computer, your files or your "
                                "chats, and it goes nowhere unless you pass it on. Read it before you do.")};
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setAccessibleDescription(intro->text());
    const QFontMetrics metrics{m_text->font()};
    column->addWidget(m_text, 1);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton* saveButton = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the others have none
    copyButton->setAutoDefault(false);
    saveButton->setAutoDefault(false);
    column->addWidget(buttons);
    connect(copyButton, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    resize(QSize{metrics.averageCharWidth() * columns, metrics.lineSpacing() * (rows + 8)}.boundedTo(
        parent->size().expandedTo({400, 300})));
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void DiagnosticsDialog::save()
{
    saving::save(this, m_dialogs,
                 {tr("Save the diagnostics"),
                  tr("diagnostics") + QStringLiteral(".txt"),
                  tr("Plain text (*.txt)"),
                  {}},
                 [this](const QString& path, const report::Progress&) {
                     const auto saved = report::saveFile(path, m_text->toPlainText().toUtf8() + '\n');
                     return saved ? QString{} : saved.problem().message;
                 });
}

void MainWindow::showDiagnostics()
{
    auto* dialog = new DiagnosticsDialog{
        diagnostics::text(m_document.pack(), ofWindow(*this, m_memory)).trimmed(), m_dialogs, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
