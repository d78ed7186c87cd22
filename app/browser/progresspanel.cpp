#include "app/browser/progresspanel.h"

#include "app/browser/datawords.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int barSteps = 1000;
/// A speed is told after this long, when it has settled.
constexpr std::chrono::milliseconds settled{500};

QString leftText(std::uint64_t bytesLeft, double bytesEachSecond)
{
    const int seconds = static_cast<int>(static_cast<double>(bytesLeft) / bytesEachSecond) + 1;
    return seconds < 60 ? ProgressPanel::tr("about %n second(s) left", "", seconds)
                        : ProgressPanel::tr("about %n minute(s) left", "", (seconds + 59) / 60);
}

} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_text(new TextLabel)
    , m_cancel(new QPushButton{tr("Ca&ncel")})
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much has been read"));
    m_cancel->setAutoDefault(true);
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_cancel->setAccessibleDescription(tr("Stops reading. What was read by then stays."));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    auto* row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelled);
}

void ProgressPanel::show(const ingest::ScanProgress& progress, std::chrono::milliseconds elapsed)
{
    const double share = progress.bytesTotal == 0 ? 0
                                                  : static_cast<double>(progress.bytesRead) /
                                                        static_cast<double>(progress.bytesTotal);
    m_bar->setValue(static_cast<int>(share * barSteps));
    const QString chats = tr("%Ln chat(s) so far", "", static_cast<int>(progress.chats));
    QString text =
        tr("%1 of %2 read, %3", "bytes, bytes, chats")
            .arg(datawords::bytes(progress.bytesRead), datawords::bytes(progress.bytesTotal), chats);
    if (elapsed >= settled && progress.bytesRead > 0) {
        const double speed =
            static_cast<double>(progress.bytesRead) / std::chrono::duration<double>(elapsed).count();
        const std::uint64_t left = progress.bytesTotal - std::min(progress.bytesRead, progress.bytesTotal);
        text = tr("%1; %2 a second, %3", "what was read, speed, time")
                   .arg(text, datawords::bytes(static_cast<std::uint64_t>(speed)), leftText(left, speed));
    }
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}
