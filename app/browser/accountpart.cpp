#include "app/browser/accountpart.h"

#include "app/browser/datawords.h"
#include "app/report/oneline.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

AccountPart::AccountPart(YourData& own, QWidget* parent)
    : QWidget(parent)
    , m_data(own)
    , m_says(new TextLabel)
    , m_choice(new QComboBox)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_says);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    m_choice->setAccessibleName(tr("Whose chats are shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 32;
    m_choice->setMinimumContentsLength(letters);
    connect(m_choice, &QComboBox::activated, this,
            [this](int place) { m_data.chooseAccount(m_choice->itemData(place).toString().toStdString()); });
    connect(&m_data, &YourData::stateChanged, this, &AccountPart::refresh);
    refresh();
}

void AccountPart::refresh()
{
    const YourData::State state = m_data.state();
    if (state == YourData::State::Reading || m_data.isStartingAnew())
        return; // a choice is being followed, or what there is to choose is not known yet
    const ingest::Evidence& evidence = m_data.report().evidence;
    const bool isHere =
        state != YourData::State::Empty && (evidence.accounts.size() > 1 || !m_data.account().empty());
    setVisible(isHere);
    if (!isHere)
        return;
    const QSignalBlocker quiet{m_choice};
    m_says->setText(datawords::accounts(evidence));
    m_choice->clear();
    m_choice->addItem(tr("Chats of all accounts"), QString{});
    for (const ingest::AccountSeen& account : evidence.accounts) {
        const QString name =
            report::onOneLine(datawords::text(account.name.empty() ? account.id : account.name));
        m_choice->addItem(
            tr("%1: %Ln chat(s)", "name of a person", static_cast<int>(account.chats)).arg(name),
            QString::fromStdString(account.id));
        m_choice->setItemData(m_choice->count() - 1, datawords::text(account.id), Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(QString::fromStdString(m_data.account()))));
}
