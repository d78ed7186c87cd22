#pragma once

class QWidget;

/// Lets the wheel scroll the page instead of changing a field that has not got the focus.
void guardWheel(QWidget* field);
