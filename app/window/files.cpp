// Cases and reports as files and on paper: further methods of the window.

#include "app/report/paper.h"
#include "app/result/printjob.h"
#include "app/result/reportexport.h"
#include "app/session/casefile.h"
#include "app/widgets/saving.h"
#include "app/widgets/waiting.h"
#include "app/window/answer.h"
#include "app/window/mainwindow.h"
#include "app/wizard/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace {

constexpr QLatin1StringView folderKey{"lastFolder"};

QString caseFilter()
{
    return MainWindow::tr("Saved cases (*.%1)").arg(QLatin1StringView{casefile::extension});
}

} // namespace

void MainWindow::openOther()
{
    const QString path = m_dialogs.fileToOpen(this, tr("Open a saved case"),
                                              m_memory.value(folderKey).toString(), caseFilter());
    if (!path.isEmpty())
        openRecent(path);
}

void MainWindow::remember(const QString& path)
{
    m_recent.add(path);
    m_memory.setValue(folderKey, QFileInfo{path}.absolutePath());
}

QString MainWindow::inLastFolder(const QString& name) const
{
    const QString folder = m_memory.value(folderKey).toString();
    return QFileInfo{folder}.isDir() ? QDir{folder}.filePath(name) : name;
}

void MainWindow::setRemembering(bool on)
{
    const QString says = tr("This wish can't be stored in “%1”; what is stored there stays. Look whether the "
                            "disk is full or may not be written to, then choose it again.")
                             .arg(QDir::toNativeSeparators(m_memory.path()));
    while (!m_memory.setOn(on) && m_dialogs.showError(this, says, tr("&Try again"))) {
    }
    m_welcome->setRecentFiles(m_recent.list());
}

void MainWindow::openRecent(const QString& path)
{
    if (mayLeaveCase())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    CaseDocument::Loaded loaded;
    const auto read = [&, &pack = m_document.pack()](const report::Progress&) {
        loaded = CaseDocument::load(path, pack, m_today);
    };
    const auto end = waiting::run(this, tr("The case is being opened…"), read);
    if (end == waiting::End::Cancelled)
        return;
    const QString error =
        end == waiting::End::NoMemory ? waiting::noMemoryText() : m_document.open(std::move(loaded));
    if (!error.isEmpty()) {
        if (m_dialogs.showError(this, error, tr("&Open another file…")))
            openOther();
        return;
    }
    remember(path);
    showToday();
}

bool MainWindow::mayLeaveCase()
{
    if (!m_document.isModified())
        return true;
    switch (m_dialogs.askUnsaved(this, tr("The answers of this case are not saved. Save them?"))) {
    case Dialogs::Unsaved::Save:
        return saveCase();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

bool MainWindow::saveCase()
{
    if (m_document.path().isEmpty())
        return saveCaseAs();
    const QString error = m_document.save(m_document.path(), CaseDocument::Others::Keep);
    if (!error.isEmpty())
        return m_dialogs.showError(this, error, tr("Save case &as…")) && saveCaseAs();
    remember(m_document.path());
    return true;
}

bool MainWindow::saveCaseAs()
{
    const QString extension = QLatin1Char('.') + QLatin1StringView{casefile::extension};
    const QString suggestion =
        m_document.path().isEmpty() ? inLastFolder(tr("my account") + extension) : m_document.path();
    QString saved;
    const auto write = [&](const QString& path, const report::Progress&) {
        saved = path;
        // Whether an existing file may be replaced, the dialog has asked.
        return m_document.save(path, CaseDocument::Others::Replace);
    };
    if (!saving::save(this, m_dialogs, {tr("Save the case"), suggestion, caseFilter(), {}}, write))
        return false;
    remember(saved);
    return true;
}

void MainWindow::saveReport()
{
    const std::shared_ptr<const Answer> known = answer();
    if (!known)
        return;
    saving::save(this, m_dialogs,
                 {tr("Save the report"), inLastFolder(reportexport::suggestedName(*known->model)),
                  reportexport::filters(), tr("The report is being written…")},
                 [&, &pack = m_document.pack()](const QString& path, const report::Progress& progress) {
                     return reportexport::save(path, *known->model, pack,
                                               known->past ? *known->past : m_document.value(),
                                               known->assessment, progress);
                 });
}

void MainWindow::printReport()
{
    const std::shared_ptr<const Answer> known = answer();
    if (!known)
        return;
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(known->model->title);
    if (!m_dialogs.choosePrinter(this, printer))
        return;
    QString problem;
    if (paint(*known->model, printer, problem))
        sayWhetherPrinted(problem);
}

bool MainWindow::paint(const report::ReportModel& model, QPrinter& printer, QString& problem)
{
    // What has been drawn goes to the printer, so that only setting the pages can be cancelled.
    const auto end = waiting::run(
        this, tr("The pages are being set…"),
        [&](const report::Progress& progress) {
            problem = report::paintReport(model, printer, progress)
                          ? printjob::problemOf(printer)
                          : tr("The report can't be printed on “%1”. Check the printer, or save the "
                               "report as PDF and print that.")
                                .arg(printer.printerName());
        },
        report::setShare);
    if (end == waiting::End::NoMemory)
        problem = waiting::noMemoryText();
    return end != waiting::End::Cancelled;
}

void MainWindow::sayWhetherPrinted(const QString& problem)
{
    if (!problem.isEmpty() && m_dialogs.showError(this, problem, tr("Save the &report…")))
        saveReport();
}

void MainWindow::previewReport()
{
    const std::shared_ptr<const Answer> known = answer();
    if (!known)
        return;
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(known->model->title);
    QString problem;
    if (m_dialogs.previewPrint(this, printer,
                               [&](QPrinter& target) { return paint(*known->model, target, problem); }))
        sayWhetherPrinted(problem);
}
