#include "app/widgets/addressrow.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/icons.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Lets a long address break after its slashes.
QString breakable(const QString& url)
{
    QString text = url;
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200b"));
}

} // namespace

AddressRow::AddressRow(const QString& title, const QString& url, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(theme::smallSpace);
    auto* label = new TextLabel{title.isEmpty() ? breakable(url) : tr("%1\n%2").arg(title, breakable(url))};
    label->setAccessibleName(title.isEmpty() ? url : tr("%1 %2").arg(title, url));
    layout->addWidget(label);
    auto* open = new QPushButton{icons::icon(icons::Icon::Source), tr("Open in the browser")};
    open->setAccessibleName(tr("Open %1 in the browser").arg(url));
    open->setToolTip(url);
    auto* copy = new QPushButton{icons::icon(icons::Icon::Copy), tr("Copy the address")};
    copy->setAccessibleName(tr("Copy the address %1").arg(url));
    auto* row = new FlowLayout;
    row->addWidget(open);
    row->addWidget(copy);
    layout->addLayout(row);
    for (QPushButton* button : {open, copy})
        button->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT openChosen(url); });
    connect(copy, &QPushButton::clicked, this, [url] { QGuiApplication::clipboard()->setText(url); });
}
