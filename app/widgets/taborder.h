#pragma once

class QLayout;
class QWidget;

/// Makes the Tab key go through everything below a widget in the order in which screen readers read it,
/// whenever the parts were made. For focusNextPrevChild(), since parts come and go.
void followReadingOrder(QWidget* root);

/// Makes screen readers read what lies in a layout in the layout's order, whenever the parts were put in.
void readInLayoutOrder(QLayout& layout);
