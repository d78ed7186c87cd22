#pragma once

#include "app/report/firstaid.h"
#include "app/result/reportpage.h"

class QRadioButton;

/// What to do first, in order: for who pressed Accept without looking, and, calmer, for who is happy to
/// share.
class FirstAidPage : public ReportPage
{
    Q_OBJECT

public:
    explicit FirstAidPage(report::FirstAidModel model, QWidget* parent = nullptr);

    void focusStart() override;

private:
    QRadioButton* addWay(const report::FirstAidWay& way);

    report::FirstAidModel m_model;
    std::vector<QRadioButton*> m_buttons;
    std::vector<std::vector<QWidget*>> m_parts; ///< Of each way.
};
