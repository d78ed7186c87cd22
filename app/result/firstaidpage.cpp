#include "app/result/firstaidpage.h"

#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapradio.h"

#include <QRadioButton>
#include <QVBoxLayout>

FirstAidPage::FirstAidPage(report::FirstAidModel model, QWidget* parent)
    : ReportPage(model.title, parent)
    , m_model(std::move(model))
{
    addText(tr("Where do you stand? The steps below follow your choice. Nothing is saved."));
    for (const report::FirstAidWay& way : m_model.ways)
        m_buttons.push_back(addWay(way));
    for (const report::FirstAidWay& way : m_model.ways) {
        const int first = body()->count();
        addText(withSources(way.says.text, way.says.sources));
        bool open = true;
        for (const report::Section& section : report::sectionsOf(way)) {
            addFold(section, open);
            open = false; // the first step is all that is needed now
        }
        std::vector<QWidget*> parts;
        for (int i = first; i < body()->count(); ++i) {
            if (QWidget* part = body()->itemAt(i)->widget())
                parts.push_back(part);
        }
        m_parts.push_back(std::move(parts));
    }
    addSources(m_model.sources);
    addText(m_model.notice);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto show = [this, i](bool on) {
            for (QWidget* part : m_parts[i])
                part->setVisible(on);
        };
        connect(m_buttons[i], &QRadioButton::toggled, this, show);
        show(false);
    }
    if (!m_buttons.empty())
        m_buttons.front()->setChecked(true);
}

QRadioButton* FirstAidPage::addWay(const report::FirstAidWay& way)
{
    auto* button = new WrapRadio{way.title};
    button->setAccessibleDescription(way.says.text);
    button->setFont(theme::boldFont(font()));
    body()->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void FirstAidPage::focusStart()
{
    for (QRadioButton* button : m_buttons) {
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
    scrollToTop();
}
