#include "tests/gui/picturebook.h"

#include "tests/gui/picturecompare.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <memory>
#include <vector>

namespace {

const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
const QStringList sizes{QStringLiteral("small"), QStringLiteral("usual"), QStringLiteral("double")};
const QStringList languages{QStringLiteral("en"),      QStringLiteral("de"), QStringLiteral("es"),
                            QStringLiteral("fr"),      QStringLiteral("ja"), QStringLiteral("pseudo"),
                            QStringLiteral("mirrored")};

/// The pictures that the test compares.
QStringList keyPictures()
{
    QStringList names;
    for (const char* page : {"welcome", "plan", "month", "contradiction", "result-depends", "plans",
                             "what-if", "chat-form", "first-aid"})
        names.append(QStringLiteral("light-small-en-") + QLatin1StringView{page});
    for (const char* picture : {"dark-small-de-result-chats", "dark-small-de-first-aid", "dark-small-de-day",
                                "contrast-small-mirrored-result-chats", "contrast-small-mirrored-changes"})
        names.append(QString::fromLatin1(picture));
    return names;
}

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
}

/// The scale is read when a program starts, so every variant is a run of its own.
std::unique_ptr<QProcess> start(const QString& folder, const QString& variant)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"),
                       PictureVariant::of(variant).size == QLatin1StringView{"double"} ? QStringLiteral("2")
                                                                                       : QStringLiteral("1"));
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--variant"), variant, folder});
    return process;
}

bool hasFinished(QProcess& process)
{
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

QString PictureVariant::name() const
{
    return QStringList{theme, size, language}.join(QLatin1Char('-'));
}

PictureVariant PictureVariant::of(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('-'));
    return {parts.value(0), parts.value(1), parts.value(2)};
}

QStringList PictureVariant::all()
{
    QStringList names;
    for (const QString& theme : themes) {
        for (const QString& size : sizes) {
            for (const QString& language : languages)
                names.append(PictureVariant{theme, size, language}.name());
        }
    }
    return names;
}

namespace picturebook {

int render(const QString& folder, const QStringList& variants)
{
    int status = 0;
    const auto atATime = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    std::vector<std::unique_ptr<QProcess>> running;
    for (const QString& variant : variants) {
        if (running.size() == atATime) {
            status |= hasFinished(*running.front()) ? 0 : 1;
            running.erase(running.begin());
        }
        running.push_back(start(folder, variant));
    }
    for (const auto& process : running)
        status |= hasFinished(*process) ? 0 : 1;
    return status;
}

bool writeIndex(const QString& folder)
{
    QString html = QStringLiteral(R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Picture book</title>
<style>body{font:16px sans-serif;margin:2em;background:#f5f6f8;color:#1b1d21}
ul{display:flex;flex-wrap:wrap;gap:1em;list-style:none;padding:0}li{width:320px}
img{width:320px;border:1px solid #889}input{font:inherit;width:20em}</style></head><body>
<main><h1>Picture book</h1>
<p><label>Show names with all of these words: <input type="search" id="filter" autofocus></label>
<output id="count"></output></p>
<ul>
)");
    for (const QString& file : QDir{folder}.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        html += QStringLiteral("<li><figure><a href=\"%1\"><img src=\"%1\" alt=\"%2\" loading=\"lazy\"></a>"
                               "<figcaption>%2</figcaption></figure></li>\n")
                    .arg(file, name);
    }
    html += QStringLiteral(R"(</ul></main>
<script>
const field = document.getElementById("filter"), items = [...document.querySelectorAll("li")];
field.oninput = () => {
  const words = field.value.toLowerCase().split(/\s+/);
  for (const item of items) item.hidden = !words.every(word => item.textContent.toLowerCase().includes(word));
  document.getElementById("count").textContent = items.filter(item => !item.hidden).length + " pictures";
};
field.oninput();
</script></body></html>
)");
    QFile file{QDir{folder}.filePath(QStringLiteral("index.html"))};
    return file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) > 0;
}

int compare(const QString& folder, bool renew)
{
    const QTemporaryDir made;
    QStringList variants;
    for (const QString& name : keyPictures())
        variants.append(name.section(QLatin1Char('-'), 0, 2));
    variants.removeDuplicates();
    if (render(made.path(), variants) != 0 || !QDir{}.mkpath(folder)) {
        say(QStringLiteral("The pictures could not be rendered."));
        return 1;
    }
    int status = 0;
    for (const QString& name : keyPictures()) {
        const QString file = name + QStringLiteral(".png");
        const QString reference = QDir{folder}.filePath(file);
        const QImage now{made.filePath(file)};
        const PictureDifference difference = comparePictures(QImage{reference}, now);
        if (difference.isSmall())
            continue;
        say(name + QStringLiteral(": ") + difference.text());
        status = 1;
        const QString kept = renew ? reference : QDir::temp().filePath(QStringLiteral("new-") + file);
        if (now.convertToFormat(QImage::Format_RGB888).save(kept) && !renew)
            say(QStringLiteral("    now: ") + kept);
    }
    if (status != 0 && !renew)
        say(QStringLiteral(
            "Where the change is meant, renew the pictures: screenshots --renew tests/gui/pictures"));
    return renew ? 0 : status;
}

} // namespace picturebook
