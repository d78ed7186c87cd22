#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What a room may include: rooms of the project, and modules of Qt.
struct Room
{
    QStringList rooms;
    QStringList modules;
};

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(QLatin1Char{' '});
}

/// Arrows go down only. A room that does not stand here is a mistake.
QMap<QString, Room> allowedRooms()
{
    const QStringList core = words("QtCore");
    const QStringList painting = words("QtCore QtGui");
    const QStringList windows = words("QtCore QtGui QtWidgets QtPrintSupport");
    const char* const below = "app/session app/report app/ingest app/widgets policy";
    const auto page = [&](const char* own) {
        return Room{words(below) << QString::fromLatin1(own), windows};
    };
    return {
        {QStringLiteral("resources"), {words("resources"), core}},
        {QStringLiteral("policy"), {words("policy"), core}},
        {QStringLiteral("app/session"), {words("app/session policy resources"), core}},
        {QStringLiteral("app/report"), {words("app/report policy"), painting}},
        {QStringLiteral("app/ingest"), {words("app/ingest policy"), core}},
        {QStringLiteral("app/diagnostics"),
         {words("app/diagnostics app/session app/ingest policy"), painting}},
        {QStringLiteral("app/widgets"),
         {words("app/widgets app/report app/session policy resources"), windows + words("QtSvg")}},
        {QStringLiteral("app/wizard"), page("app/wizard")},
        {QStringLiteral("app/result"), page("app/result")},
        {QStringLiteral("app/browser"), page("app/browser")},
        {QStringLiteral("app/window"),
         {words(below) << words("app/window app/wizard app/result app/browser app/diagnostics"),
          windows + words("QtDBus")}},
        {QStringLiteral("app/cli"),
         {words("app/cli app/session app/report app/ingest app/diagnostics policy resources"), painting}},
        {QStringLiteral("app"),
         {words("app/window app/wizard app/result app/widgets app/session app/report policy resources"),
          windows}},
    };
}

/// The module of Qt that a header belongs to; empty for headers of the standard library.
QString moduleOf(const QString& header)
{
    if (header.contains(QLatin1Char{'/'}))
        return header.section(QLatin1Char{'/'}, 0, 0);
    const QDir all{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
    for (const QString& module : all.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (QFile::exists(all.filePath(module + QLatin1Char{'/'} + header)))
            return module;
    }
    return header.startsWith(QLatin1Char{'Q'}) ? QStringLiteral("a module that is not installed") : QString{};
}

/// The include lines of a source text that its room may not have.
QStringList violations(const QString& room, const QString& source)
{
    static const QRegularExpression include{QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption};
    static const QStringList sockets{QStringLiteral("sys/socket.h"), QStringLiteral("netdb.h"),
                                     QStringLiteral("netinet/in.h"), QStringLiteral("arpa/inet.h"),
                                     QStringLiteral("curl/curl.h")};
    const auto rooms = allowedRooms();
    const auto allowed = rooms.find(room);
    if (allowed == rooms.end())
        return {QStringLiteral("%1 is a room that this test does not know").arg(room)};
    QStringList result;
    for (const QRegularExpressionMatch& match : include.globalMatch(source)) {
        const QString header = match.captured(2);
        const bool own = match.captured(1) == QLatin1StringView{"\""};
        const QString module = own ? QString{} : moduleOf(header);
        const bool fine =
            own ? allowed->rooms.contains(header.section(QLatin1Char{'/'}, 0, -2))
                : !sockets.contains(header) &&
                      (!module.startsWith(QLatin1StringView{"Q"}) || allowed->modules.contains(module)) &&
                      module != QLatin1StringView{"a module that is not installed"};
        if (!fine)
            result << room + QStringLiteral(" includes ") + header;
    }
    return result;
}

QString textOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QStringList files(const QString& folder, const QStringList& patterns)
{
    QStringList result;
    QDirIterator walk{folder, patterns, QDir::Files, QDirIterator::Subdirectories};
    while (walk.hasNext())
        result << walk.next();
    result.sort();
    return result;
}

} // namespace

/// The floors of the house: who may include and link whom. Nothing here may reach a network.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIncludesOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* top : {"policy", "resources", "app"}) {
            for (const QString& path :
                 files(QString::fromLatin1(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
                QTest::newRow(path.toUtf8().constData()) << path;
        }
    }

    void everyFileIncludesOnlyWhatLiesBelow()
    {
        QFETCH(QString, path);
        const QStringList found = violations(path.section(QLatin1Char{'/'}, 0, -2), textOf(path));
        QVERIFY2(found.isEmpty(), found.join(QLatin1Char{'\n'}).toUtf8().constData());
    }

    void anIncludeUpwardsIsNoticed_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* room, const char* line, bool fine) {
            QTest::addRow("%s: %s", room, line)
                << QString::fromLatin1(room) << QString::fromLatin1(line) << fine;
        };
        row("policy", "#include \"policy/day.h\"", true);
        row("policy", "#include <QString>", true);
        row("policy", "#include <QtCore/QString>", true);
        row("policy", "#include <vector>", true);
        row("policy", "#include \"app/session/packloader.h\"", false);
        row("policy", "#include \"resources/resources.h\"", false);
        row("policy", "#include <QColor>", false);
        row("policy", "  #  include <QtGui/QColor>", false);
        row("policy", "#include <QTcpSocket>", false);
        row("policy", "#include <QtNetwork>", false);
        row("policy", "#include <sys/socket.h>", false);
        row("app/report", "#include <QPainter>", true);
        row("app/report", "#include <QWidget>", false);
        row("app/report", "#include <QPrinter>", false);
        row("app/report", "#include \"app/result/resultpage.h\"", false);
        row("app/session", "#include <QWidget>", false);
        row("app/wizard", "#include <QWidget>", true);
        row("app/wizard", "#include \"app/result/resultpage.h\"", false);
        row("app/result", "#include <QNetworkAccessManager>", false);
        row("app/cellar", "#include <vector>", false);
    }

    void anIncludeUpwardsIsNoticed()
    {
        QFETCH(QString, room);
        QFETCH(QString, line);
        QFETCH(bool, fine);
        QCOMPARE(
            violations(room, QStringLiteral("// first\n") + line + QStringLiteral("\nint x;\n")).isEmpty(),
            fine);
    }

    void everyLibraryLinksOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("forbidden");
        const QStringList network{QStringLiteral("Network"), QStringLiteral("WebEngine"),
                                  QStringLiteral("WebSockets"), QStringLiteral("curl")};
        QStringList paths = files(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")});
        paths << QStringLiteral("CMakeLists.txt");
        for (const QString& path : std::as_const(paths))
            QTest::newRow((path + QStringLiteral(": no network")).toUtf8().constData()) << path << network;
        const QStringList widgets{QStringLiteral("Qt6::Widgets"),    QStringLiteral("Qt6::PrintSupport"),
                                  QStringLiteral("advisor_wizard"),  QStringLiteral("advisor_result"),
                                  QStringLiteral("advisor_widgets"), QStringLiteral("advisor_window"),
                                  QStringLiteral("advisor_browser")};
        for (const char* room : {"app/session", "app/report", "app/ingest", "app/cli"}) {
            const QString path = QString::fromLatin1(room) + QStringLiteral("/CMakeLists.txt");
            QTest::newRow((path + QStringLiteral(": no widgets")).toUtf8().constData()) << path << widgets;
        }
        const QStringList gui =
            widgets + network +
            QStringList{QStringLiteral("Qt6::Gui"), QStringLiteral("advisor_session"),
                        QStringLiteral("advisor_report"), QStringLiteral("advisor_resources")};
        QTest::newRow("policy/CMakeLists.txt: Qt Core only")
            << QStringLiteral("policy/CMakeLists.txt") << gui;
    }

    void everyLibraryLinksOnlyWhatLiesBelow()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, forbidden);
        const QString text = textOf(path);
        QVERIFY(!text.isEmpty());
        for (const QString& name : forbidden)
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), name.toUtf8().constData());
    }

    void programsNeedNoNetworkLibrary_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("forbidden");
        const QStringList network{QStringLiteral("Qt6Network"), QStringLiteral("curl"),
                                  QStringLiteral("Qt6WebEngine"), QStringLiteral("ssl")};
        const QStringList programs =
            QString::fromUtf8(ADVISOR_PROGRAMS).split(QLatin1Char{'|'}, Qt::SkipEmptyParts);
        for (const QString& program : programs) {
            const bool isCommandLine = program.endsWith(QLatin1StringView{"-cli"});
            QTest::newRow(program.section(QLatin1Char{'/'}, -1).toUtf8().constData())
                << program << (isCommandLine ? network + QStringList{QStringLiteral("Qt6Widgets")} : network);
        }
    }

    void programsNeedNoNetworkLibrary()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, forbidden);
        QProcess readelf;
        readelf.start(QStringLiteral(ADVISOR_READELF), {QStringLiteral("--dynamic"), program});
        if (!readelf.waitForStarted())
            QSKIP("There is no readelf to look at the program with.");
        QVERIFY(readelf.waitForFinished());
        QString needed;
        for (const QByteArray& line : readelf.readAllStandardOutput().split('\n')) {
            if (line.contains("(NEEDED)"))
                needed += QString::fromLatin1(line) + QLatin1Char{'\n'};
        }
        QVERIFY2(needed.contains(QLatin1StringView{"Qt6Core"}), needed.toUtf8().constData());
        for (const QString& name : forbidden)
            QVERIFY2(!needed.contains(name), needed.toUtf8().constData());
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
