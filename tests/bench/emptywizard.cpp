// What a QWizard costs that says nothing: the peer of our start. Ends once its first page is painted.

#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QWizard>

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.resize(900, 640);
    const FirstPaint firstPaint{&wizard};
    wizard.show();
    return QApplication::exec();
}
