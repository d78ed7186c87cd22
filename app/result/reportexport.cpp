#include "app/result/reportexport.h"

#include "app/report/htmlrenderer.h"
#include "app/report/paper.h"
#include "app/report/textrenderer.h"
#include "policy/assessmentwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace reportexport {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reportexport)
};

QPageSize::PageSizeId localePaper()
{
    return QLocale{}.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace

QString filters()
{
    return QStringList{Text::tr("PDF to read and print (*.pdf)"), Text::tr("Web page (*.html)"),
                       Text::tr("Plain text (*.txt)"), Text::tr("Data for programs (*.json)")}
        .join(QStringLiteral(";;"));
}

QString suggestedName(const report::ReportModel& model)
{
    static const QRegularExpression notInNames{QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")};
    QString name = model.caseName.isEmpty() ? Text::tr("privacy report") : model.caseName;
    return name.replace(notInNames, QStringLiteral("_")).left(100) + QStringLiteral(".pdf");
}

QString save(const QString& path, const report::ReportModel& model, const policy::Pack& pack,
             const policy::Case& input, const policy::Assessment& assessment,
             const report::Progress& progress)
{
    const QString extension = QFileInfo{path}.suffix().toLower();
    policy::Result<report::Saved> saved = report::Saved{};
    if (extension == QLatin1StringView{"pdf"}) {
        saved = report::writePdf(model, path, localePaper(), progress);
    } else if (extension == QLatin1StringView{"html"} || extension == QLatin1StringView{"htm"}) {
        saved = report::saveFile(path, report::toHtml(model, progress).toUtf8(), progress);
    } else if (extension == QLatin1StringView{"txt"}) {
        saved = report::saveFile(path, report::toText(model, progress).toUtf8(), progress);
    } else if (extension == QLatin1StringView{"json"}) {
        std::string json;
        policy::writeAssessment(json, pack, input, assessment);
        saved = report::saveFile(path, QByteArray::fromStdString(policy::indented(json) + '\n'), progress);
    } else {
        return Text::tr("The ending of the name says in which form to save. Choose a name that ends in "
                        ".pdf, .html, .txt or .json.");
    }
    return saved ? QString{} : saved.problem().message;
}

} // namespace reportexport
