#include "app/browser/startpanel.h"

#include "app/ingest/scan.h"
#include "app/widgets/accentbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QDir>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {

constexpr int pictureSize = 64;

/// A frame that says "drop it here", with a tray and an arrow into it.
class DropPicture : public QWidget
{
public:
    DropPicture()
    {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(theme::largeSpace, theme::largeSpace + pictureSize + theme::space,
                                   theme::largeSpace, theme::largeSpace);
        auto* title =
            new TextLabel{StartPanel::tr("Drop your export or a folder here"), TextLabel::Role::Headline};
        title->setAlignment(Qt::AlignHCenter);
        auto* says = new TextLabel{StartPanel::tr(
            "The ZIP file as you downloaded it is fine, and so are several, a folder of them, or "
            "a log of Claude Code.")};
        says->setAlignment(Qt::AlignHCenter);
        column->addWidget(title);
        column->addWidget(says);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(palette().color(QPalette::Base));
        painter.setPen(QPen{theme::outline(palette()), 1.5, Qt::DashLine});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), theme::cornerRadius * 1.5,
                                theme::cornerRadius * 1.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme::accent(palette()), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        const QRectF place{(width() - pictureSize) / 2.0, double(theme::largeSpace), pictureSize,
                           pictureSize};
        const auto at = [&place](double x, double y) {
            return QPointF{place.left() + x * place.width(), place.top() + y * place.height()};
        };
        painter.drawPolyline(QPolygonF{{at(0.1, 0.6), at(0.1, 0.92), at(0.9, 0.92), at(0.9, 0.6)}});
        painter.drawLine(at(0.5, 0.08), at(0.5, 0.66));
        painter.drawPolyline(QPolygonF{{at(0.28, 0.46), at(0.5, 0.68), at(0.72, 0.46)}});
    }
};

QPushButton* high(QPushButton* button, const QString& says)
{
    button->setAutoDefault(true);
    button->setMinimumHeight(button->fontMetrics().height() * 2);
    button->setAccessibleDescription(says);
    return button;
}

} // namespace

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent)
    , m_files(new AccentButton{tr("&Choose files…")})
    , m_question(new QWidget)
    , m_folders(new TextLabel)
    , m_yes(new AccentButton{tr("&Yes, read them")})
    , m_no(new WrapButton{tr("N&o")})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(theme::space);
    column->addWidget(new TextLabel{
        tr("See it chat by chat: which of your chats may be used for training, since when and why, which "
           "copies exist and until when, and what you can still do.")});
    column->addWidget(new DropPicture);
    addButtons(column);
    addQuestion();
    column->addWidget(m_question);
    column->addWidget(new TextLabel{tr("What happens with it"), TextLabel::Role::Section});
    column->addWidget(new TextLabel{tr(
        "Everything is read on this computer and only read: nothing is sent, unpacked, copied or stored. Of "
        "what was said in your chats only the titles are shown. When you close the program, all of it is "
        "forgotten.")});
    column->addWidget(new TextLabel{tr("How to get your data"), TextLabel::Role::Section});
    column->addWidget(new TextLabel{
        tr("On claude.ai: Settings, Privacy, Export data. A link comes by mail; what it leads to "
           "is what you choose here. Claude Code keeps its sessions on this computer.")});
}

void StartPanel::addButtons(QVBoxLayout* column)
{
    auto* folder = new WrapButton{tr("Choose a fol&der…")};
    m_computer = new WrapButton{tr("Loo&k on this computer…")};
    auto* row = new FlowLayout;
    row->addWidget(high(m_files, tr("Exports of Claude, single chats and logs of Claude Code.")));
    row->addWidget(high(folder, tr("A folder with exports or logs; the folders in it are read too.")));
    row->addWidget(high(m_computer, tr("Looks where Claude Code keeps its sessions. Asks first.")));
    column->addLayout(row);
    connect(m_files, &QPushButton::clicked, this, &StartPanel::filesChosen);
    connect(folder, &QPushButton::clicked, this, &StartPanel::folderChosen);
    connect(m_computer, &QPushButton::clicked, this, &StartPanel::ask);
}

void StartPanel::addQuestion()
{
    auto* column = new QVBoxLayout{m_question};
    column->setContentsMargins(theme::space, 0, 0, 0);
    column->addWidget(m_folders);
    auto* row = new FlowLayout;
    row->addWidget(high(m_yes, tr("Reads these folders; nothing is written.")));
    row->addWidget(high(m_no, tr("Leaves these folders alone.")));
    column->addLayout(row);
    m_question->hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        Q_EMIT computerChosen(m_found);
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_computer->setFocus(Qt::OtherFocusReason);
    });
}

void StartPanel::ask()
{
    m_found = ingest::claudeHomes();
    QStringList lines;
    for (const QString& folder : m_found)
        lines << tr("• %1").arg(QDir::toNativeSeparators(folder));
    m_folders->setText(
        m_found.isEmpty()
            ? tr("Claude Code has no folder on this computer, in none of the places that it uses.")
            : tr("These folders would be read:\n%1\nBeside them, the settings of Claude Code and the file "
                 ".claude.json, which may show the kind of account and the last known position of the "
                 "switch. Files of credentials are not opened, and nothing is written. Read these folders?")
                  .arg(lines.join(QLatin1Char('\n'))));
    m_yes->setVisible(!m_found.isEmpty());
    m_no->setVisible(!m_found.isEmpty());
    m_question->show();
    m_question->setAccessibleDescription(m_folders->text());
    if (!m_found.isEmpty())
        m_yes->setFocus(Qt::OtherFocusReason);
}
