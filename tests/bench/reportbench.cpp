// The time of a report as PDF against printing the same HTML alone through QTextDocument, pair by pair;
// prints the medians. The answers file and folder are made in a temporary place.

#include "app/report/htmlrenderer.h"
#include "app/report/paper.h"
#include "app/session/packloader.h"
#include "policy/assess.h"
#include "policy/casereader.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

template <typename Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return took.count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application{argc, argv};
    const policy::PackReading reading = packloader::load();
    if (!reading.pack)
        return 1;
    policy::CaseReader reader{QString::fromUtf8(reading.pack->id)};
    const auto input = reader.read(
        R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":{"plan":"pro",)"
        R"("accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09"}})");
    const auto assessment = policy::assess(*reading.pack, *input, *input->asOf);
    const report::ReportModel model = report::buildReport(*reading.pack, *input, *assessment, QLocale::c());
    const QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < 21; ++round) {
        ours.push_back(milliseconds([&] {
            static_cast<void>(
                report::writePdf(model, folder.filePath(QStringLiteral("ours.pdf")), QPageSize::A4));
        }));
        theirs.push_back(milliseconds([&] {
            QPdfWriter writer{folder.filePath(QStringLiteral("theirs.pdf"))};
            QTextDocument document;
            document.setHtml(report::toHtml(model));
            document.print(&writer);
        }));
    }
    std::printf(
        "report as PDF %.1f ms, the same HTML through QTextDocument %.1f ms, ratio %.2f (medians of 21)\n",
        median(ours), median(theirs), median(ours) / median(theirs));
    return 0;
}
